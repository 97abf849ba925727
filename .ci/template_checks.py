"""What no linter sees of a template that is translated and whose conditions are decided: each check gives its findings."""

import re
from graphlib import CycleError, TopologicalSorter

ALIASES = {"IngestFunctionAliaslive": "IngestFunction", "SummaryFunctionAliaslive": "SummaryFunction"}


def order_of_making(template):
    """CloudFormation makes what is referred to before what refers to it, so references must not go round."""
    resources = template["Resources"]
    graph = {name: named_by(resource) & resources.keys() for name, resource in resources.items()}
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as cycle:
        yield "resources that wait for each other: " + " -> ".join(reversed(cycle.args[1]))


def named_by(node):
    """What {node} names by Ref, Fn::GetAtt, Fn::Sub or DependsOn."""
    if isinstance(node, list):
        return set().union(*map(named_by, node))
    if not isinstance(node, dict):
        return set()
    names = set()
    for key, entry in node.items():
        if key == "Ref":
            names.add(entry)
        elif key == "Fn::GetAtt":
            names.add((entry if isinstance(entry, list) else entry.split("."))[0])
        elif key == "DependsOn":
            names.update([entry] if isinstance(entry, str) else entry)
        elif key == "Fn::Sub":
            text, variables = entry if isinstance(entry, list) else (entry, {})
            found = {name.split(".")[0] for name in re.findall(r"\$\{([^!}]+)\}", text)}
            names |= (found - variables.keys()) | named_by(variables)
        else:
            names |= named_by(entry)
    return names


def notifications(template):
    """S3 tries a queue when the notification is made: the queue's policy must be there by then."""
    resources = template["Resources"]
    for name, bucket in of_type(template, "AWS::S3::Bucket"):
        for notification in bucket["Properties"].get("NotificationConfiguration", {}).get("QueueConfigurations", []):
            queue = notification["Queue"]["Fn::GetAtt"][0]
            policies = {
                policy for policy, resource in of_type(template, "AWS::SQS::QueuePolicy")
                if {"Ref": queue} in resource["Properties"]["Queues"]
            }
            waits_for = bucket.get("DependsOn", [])
            if not policies & set([waits_for] if isinstance(waits_for, str) else waits_for):
                yield f"{name} notifies {queue} without waiting for one of {', '.join(sorted(policies))}"
            if resources[queue]["Properties"].get("KmsMasterKeyId") == "alias/aws/sqs":
                yield f"{queue} is encrypted with a key that S3 may not use"


def hidden_long_enough(template):
    """A message that a function has must stay hidden six times as long as the function may take."""
    resources = template["Resources"]
    for name, mapping in of_type(template, "AWS::Lambda::EventSourceMapping"):
        queue = mapping["Properties"]["EventSourceArn"]["Fn::GetAtt"][0]
        function = ALIASES[mapping["Properties"]["FunctionName"]["Ref"]]
        hidden = resources[queue]["Properties"]["VisibilityTimeout"]
        timeout = resources[function]["Properties"]["Timeout"]
        if hidden < 6 * timeout:
            yield f"{name}: a message of {queue} is hidden for {hidden} s, {function} may take {timeout} s"


def calls_go_to_aliases(template):
    """Only the alias starts from a snapshot and only it is moved step by step, so nothing may call past it."""
    called = [resource["Properties"]["FunctionName"] for _, resource in of_type(template, "AWS::Lambda::EventSourceMapping")]
    if called != [{"Ref": "IngestFunctionAliaslive"}]:
        yield f"expected that the queue calls the alias of the ingest function, not {called}"
    body = template["Resources"]["HttpApi"]["Properties"]["Body"]
    uris = {
        operation["x-amazon-apigateway-integration"]["uri"]["Fn::Sub"]
        for path in body["paths"].values() for operation in path.values()
    }
    if not all("functions/${SummaryFunctionAliaslive}/" in uri for uri in uris):
        yield f"a route calls something else than the alias: {uris}"
    allowed = [resource["Properties"]["FunctionName"] for _, resource in of_type(template, "AWS::Lambda::Permission")]
    if allowed != [{"Ref": "SummaryFunctionAliaslive"}]:
        yield f"expected one permission, for the alias of the summary function, not {allowed}"


def path_parameters(template):
    """A route's parameters are those that its path has, as API Gateway refuses the definition otherwise."""
    for path, item in template["Resources"]["HttpApi"]["Properties"]["Body"]["paths"].items():
        in_path = set(re.findall(r"\{(\w+)\+?\}", path))
        for method, operation in item.items():
            declared = {parameter["name"] for parameter in operation.get("parameters", []) if parameter["in"] == "path"}
            if declared != in_path:
                yield f"{method} {path} declares the path parameters {declared or 'none'}"


def new_versions_are_tried(template, deployment):
    """Each alias is moved by CodeDeploy, in the way that is asked for, and watched by alarms of its own new version."""
    resources = template["Resources"]
    for alias, function in ALIASES.items():
        update = resources[alias].get("UpdatePolicy", {}).get("CodeDeployLambdaAliasUpdate")
        if not update:
            yield f"{alias} is not moved by CodeDeploy"
            continue
        group = resources[update["DeploymentGroupName"]["Ref"]]["Properties"]
        config = group["DeploymentConfigName"]
        if config != {"Fn::Sub": ["CodeDeployDefault.Lambda${ConfigName}", {"ConfigName": deployment}]}:
            yield f"{alias} is moved by {config}, not by {deployment}"
        if "DEPLOYMENT_STOP_ON_ALARM" not in group["AutoRollbackConfiguration"]["Events"]:
            yield f"{alias} does not go back on alarms"
        alarms = [alarm["Name"]["Ref"] for alarm in group.get("AlarmConfiguration", {"Alarms": []})["Alarms"]]
        version = resources[alias]["Properties"]["FunctionVersion"]
        for alarm in alarms:
            dimensions = resources[alarm]["Properties"].get("Dimensions", [])
            if not any(dimension["Value"] == version for dimension in dimensions):
                yield f"{alarm} is not of the version that {alias} moves to"
        if not alarms:
            yield f"{alias} is moved without an alarm"


def of_type(template, wanted):
    return [(name, resource) for name, resource in template["Resources"].items() if resource["Type"] == wanted]
