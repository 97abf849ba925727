package dev.standfirst.template;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A value of the template. CloudFormation's functions are objects with one member, as in a JSON
 * template: {@code !Ref X} is {@code {"Ref": "X"}}.
 *
 * @param path where it is, for messages
 * @param content a map, a list, a string, an integer or a boolean
 */
public record Value(String path, Object content) {

    /** The member that {@code names} lead to, one after the other. */
    public Value at(String... names) {
        Value value = this;
        for (String name : names) {
            value = value.member(name);
        }
        return value;
    }

    private Value member(String name) {
        Object member = members().get(name);
        if (member == null) {
            throw new AssertionError(path + " has no " + name);
        }
        return new Value(path + "." + name, member);
    }

    public boolean has(String name) {
        return members().containsKey(name);
    }

    public Set<String> names() {
        return members().keySet();
    }

    /** The elements of a list; of anything else, that alone, as many properties allow both. */
    public List<Value> elements() {
        List<?> elements = content instanceof List<?> list ? list : List.of(content);
        return elements.stream().map(element -> new Value(path + "[]", element)).toList();
    }

    public String text() {
        if (content instanceof String text) {
            return text;
        }
        throw new AssertionError(path + " is no string: " + content);
    }

    public int number() {
        if (content instanceof BigInteger number) {
            return number.intValueExact();
        }
        throw new AssertionError(path + " is no whole number: " + content);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> members() {
        if (content instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new AssertionError(path + " is no object: " + content);
    }
}
