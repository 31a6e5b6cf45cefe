package id.padan.web.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Holds an answer against the part of JSON Schema that our document uses. */
record SchemaWalk(JsonNode document) {
    List<String> faults(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            return faults(document.at(schema.get("$ref").asString().substring(1)), value, at);
        }
        if (schema.has("oneOf")) {
            return schema.get("oneOf")
                            .valueStream()
                            .anyMatch(one -> faults(one, value, at).isEmpty())
                    ? List.of()
                    : List.of(at + " is none of the allowed: "
                            + faults(schema.get("oneOf").get(0), value, at));
        }
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asString()));
        } else {
            types.add(type.asString());
        }
        String is = typeOf(value);
        if (!types.contains(is)) {
            return List.of(at + " is " + is + ", not " + types);
        }
        List<String> faults = new ArrayList<>();
        if (value.isObject() && schema.has("properties")) {
            object(schema, value, at, faults);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                faults.addAll(faults(schema.get("items"), value.get(i), at + "[" + i + "]"));
            }
        } else if (value.isString() && schema.path("format").asString("").equals("date") && !isDay(value.asString())) {
            faults.add(at + " is no day");
        }
        return faults;
    }

    private void object(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.get("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(at + " lacks " + name.asString());
            }
        });
        value.properties().forEach(field -> {
            JsonNode of = schema.get("properties").get(field.getKey());
            if (of == null) {
                faults.add(at + " has " + field.getKey() + ", of which the document says nothing");
            } else {
                faults.addAll(faults(of, field.getValue(), at + "." + field.getKey()));
            }
        });
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static String typeOf(JsonNode value) {
        if (value.isNull()) {
            return "null";
        }
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.isArray() ? "array" : value.isObject() ? "object" : value.isString() ? "string" : "number";
    }
}
