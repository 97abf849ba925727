package dev.standfirst.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The project's SAM template. */
public final class Template {
    private final Value root;

    private Template(Value root) {
        this.root = root;
    }

    /** The template as it is written. */
    public static Template written() {
        return new Template(new Value("template.yaml", TemplateFile.read()));
    }

    /**
     * The template as it is deployed with {@code parameters}, defaults for the others: conditions
     * are decided, what is not made is not there, references to parameters are the parameters'
     * values.
     *
     * @param access who may read, which has no default
     */
    public Template deployed(String access, Map<String, String> parameters) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("Access", access);
        return new Template(
                new Value("template.yaml", new Deployment(root, all).of(root.content())));
    }

    /** The template as it is deployed when only {@code Access} is said. */
    public static Template plain() {
        return written().deployed("Public", Map.of());
    }

    /** What both functions have in common. */
    public Value globals() {
        return root.at("Globals", "Function");
    }

    public Value parameter(String name) {
        return root.at("Parameters", name);
    }

    /** What is said to consoles and tools. */
    public Value metadata(String name) {
        return root.at("Metadata", name);
    }

    public Value output(String name) {
        return root.at("Outputs", name);
    }

    public boolean hasResource(String name) {
        return root.at("Resources").has(name);
    }

    public Value rule(String name) {
        return root.at("Rules", name);
    }

    public Value resource(String name) {
        return root.at("Resources", name);
    }

    public Value properties(String resource) {
        return resource(resource).at("Properties");
    }

    /** The class that the handler of {@code function} names. */
    public String handlerClass(String function) {
        String handler = properties(function).at("Handler").text();
        return handler.substring(0, handler.indexOf("::"));
    }

    /** The resources of {@code type}. */
    public List<Value> resources(String type) {
        return names(type).stream().map(this::resource).toList();
    }

    /** The names of the resources of {@code type}. */
    public List<String> names(String type) {
        Value resources = root.at("Resources");
        return resources.names().stream()
                .filter(name -> resources.at(name, "Type").text().equals(type))
                .toList();
    }

    /** The names of the parameters. */
    public Set<String> parameters() {
        return root.at("Parameters").names();
    }

    /** The statements of the policies that the role of {@code function} has. */
    public Stream<Value> permissions(String function) {
        List<?> role = (List<?>) properties(function).at("Role", "Fn::GetAtt").content();
        return properties((String) role.getFirst()).at("Policies").elements().stream()
                .flatMap(policy -> policy.at("PolicyDocument", "Statement").elements().stream());
    }

    /** The routes of the HTTP API. */
    public List<Route> routes() {
        Value paths = properties("HttpApi").at("DefinitionBody", "paths");
        return paths.names().stream()
                .flatMap(path ->
                        paths.at(path).names().stream()
                                .map(method -> new Route(method, path, paths.at(path, method))))
                .toList();
    }
}
