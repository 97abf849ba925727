package dev.standfirst.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.stream.Stream;

/**
 * The definition that API Gateway is given, in the form that it imports (OpenAPI 3.0.1, its own
 * extensions, CloudFormation's functions): which paths of the contract lead to the function, and
 * who may ask.
 *
 * <p>A path without parameters is a route of its own, so that metrics and logs name it. All else
 * below {@code /v1/} is one route with a greedy parameter: an id holds slashes, and what is not
 * there is for the function to say. A preflight request brings no token, so {@code OPTIONS} asks
 * for none.
 */
public final class DeployedApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/v1/";
    private static final String ALL_ELSE = ROOT + "{path+}";

    private static final JsonNode FRAME =
            json(
                    """
                    {
                      "openapi": "3.0.1",
                      "info": {"title": {"Ref": "AWS::StackName"}},
                      "paths": {},
                      "components": {"Fn::If": ["AccessIsPublic", {"Ref": "AWS::NoValue"}, {
                        "securitySchemes": {
                          "reader": {"Fn::If": ["AccessIsJwt",
                            {
                              "type": "oauth2",
                              "x-amazon-apigateway-authorizer": {
                                "type": "jwt",
                                "identitySource": "$request.header.Authorization",
                                "jwtConfiguration": {
                                  "issuer": {"Ref": "JwtIssuer"},
                                  "audience": {"Fn::Split": [",", {"Ref": "JwtAudience"}]}
                                }
                              }
                            },
                            {
                              "type": "apiKey",
                              "name": "Authorization",
                              "in": "header",
                              "x-amazon-apigateway-authtype": "awsSigv4"
                            }]}
                        }
                      }]}
                    }
                    """);

    /** The time-out is above the function's, so that it is the function that gives up. */
    private static final JsonNode TO_THE_FUNCTION =
            json(
                    """
                    {
                      "responses": {"default": {"description": "what the function answers"}},
                      "x-amazon-apigateway-integration": {
                        "type": "aws_proxy",
                        "httpMethod": "POST",
                        "payloadFormatVersion": "2.0",
                        "timeoutInMillis": 12000,
                        "uri": {"Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${SummaryFunctionAliaslive}/invocations"}
                      }
                    }
                    """);

    private static final JsonNode WHO_MAY_READ =
            json(
                    """
                    {"Fn::If": ["AccessIsPublic", {"Ref": "AWS::NoValue"}, [{"reader": []}]]}
                    """);

    private static final JsonNode PATH_PARAMETER =
            json(
                    """
                    [{"name": "path", "in": "path", "required": true, "schema": {"type": "string"}}]
                    """);

    private DeployedApi() {}

    /**
     * The definition for {@code contract}.
     *
     * @throws IllegalArgumentException if a path of the contract is not below {@code /v1/}
     */
    public static JsonNode of(JsonNode contract) {
        ObjectNode definition = FRAME.deepCopy();
        definition.withObject("/info").set("version", contract.at("/info/version"));
        ObjectNode routes = definition.withObject("/paths");
        paths(contract).forEach(path -> routes.set(path, route(path)));
        return definition;
    }

    private static Stream<String> paths(JsonNode contract) {
        return Stream.concat(
                contract.path("paths").properties().stream()
                        .map(path -> checked(path.getKey()))
                        .filter(path -> !path.contains("{")),
                Stream.of(ALL_ELSE));
    }

    private static String checked(String path) {
        if (!path.startsWith(ROOT)) {
            throw new IllegalArgumentException("no route leads to " + path);
        }
        return path;
    }

    private static ObjectNode route(String path) {
        ObjectNode route = JSON.createObjectNode();
        route.set("options", operation(path));
        route.set("x-amazon-apigateway-any-method", operation(path).set("security", WHO_MAY_READ));
        return route;
    }

    private static ObjectNode operation(String path) {
        ObjectNode operation = JSON.createObjectNode();
        if (path.equals(ALL_ELSE)) {
            operation.set("parameters", PATH_PARAMETER);
        }
        return operation.setAll((ObjectNode) TO_THE_FUNCTION);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
