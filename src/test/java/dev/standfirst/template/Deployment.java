package dev.standfirst.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The template's conditions and parameters, decided. */
final class Deployment {
    private static final Object NO_VALUE = Map.of("Ref", "AWS::NoValue");

    private final Value template;
    private final Map<String, String> parameters;

    Deployment(Value template, Map<String, String> parameters) {
        this.template = template;
        this.parameters = parameters;
    }

    /** What {@code content} is in this deployment. */
    Object of(Object content) {
        return switch (content) {
            case Map<?, ?> map when map.containsKey("Fn::If") -> of(branch(map.get("Fn::If")));
            case Map<?, ?> map when map.get("Condition") instanceof String name && !holds(name) ->
                    NO_VALUE;
            case Map<?, ?> map when map.get("Ref") instanceof String name && isParameter(name) ->
                    parameter(name);
            case Map<?, ?> map -> members(map);
            case List<?> list ->
                    list.stream().map(this::of).filter(one -> !one.equals(NO_VALUE)).toList();
            default -> content;
        };
    }

    private Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> {
            Object decided = of(member);
            if (!decided.equals(NO_VALUE)) {
                members.put((String) name, decided);
            }
        });
        return members;
    }

    private Object branch(Object operands) {
        List<?> list = (List<?>) operands;
        return list.get(holds((String) list.getFirst()) ? 1 : 2);
    }

    private boolean holds(String condition) {
        return holds(template.at("Conditions", condition).content());
    }

    private boolean holds(Object condition) {
        Map.Entry<?, ?> function = ((Map<?, ?>) condition).entrySet().iterator().next();
        List<?> operands = (List<?>) function.getValue();
        return switch ((String) function.getKey()) {
            case "Fn::Equals" -> string(operands.get(0)).equals(string(operands.get(1)));
            case "Fn::Not" -> !holds(operands.getFirst());
            default -> throw new AssertionError("not known here: " + condition);
        };
    }

    private String string(Object operand) {
        return of(operand).toString();
    }

    private boolean isParameter(String name) {
        return template.at("Parameters").has(name);
    }

    private String parameter(String name) {
        String given = parameters.get(name);
        return given == null
                ? template.at("Parameters", name, "Default").content().toString()
                : given;
    }
}
