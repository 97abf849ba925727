package dev.standfirst.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a part of the contract becomes for generators of clients. */
class OpenApi30Test {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':['string','null']} | {'nullable':true,'type':'string'}",
                "{'type':['number','string','null']} | {'nullable':true,'oneOf':[{'type':'number'},{'type':'string'}]}",
                "{'type':['number','string']} | {'oneOf':[{'type':'number'},{'type':'string'}]}",
                "{'oneOf':[{'type':'null'},{'$ref':'#/a'}]} | {'nullable':true,'allOf':[{'$ref':'#/a'}]}",
                "{'const':'1'} | {'type':'string'}",
                "{'const':true} | {'type':'boolean'}",
                "{'type':'integer','default':20} | {'type':'integer'}",
                "{'default':{'$ref':'#/a'}} | {'default':{'$ref':'#/a'}}",
                "{'style':'form','explode':false} | {'style':'form','explode':true}",
                "{'$ref':'#/a','description':'b'} | {'$ref':'#/a'}",
            })
    void isSaidAsFarAs30CanSayIt(String part, String older) throws JsonProcessingException {
        assertThat(derived(part)).isEqualTo(json(older));
    }

    @Test
    void theValuesOfAnEnumerationHaveNamesThatCodeCanHave() throws JsonProcessingException {
        assertThat(derived("{'enum':['summarised','uri-too-long']}"))
                .isEqualTo(
                        json(
                                """
                                {'enum': ['summarised', 'uri-too-long'], 'type': 'string',
                                 'x-enum-varnames': ['summarised', 'uriTooLong']}
                                """));
    }

    private static JsonNode derived(String part) throws JsonProcessingException {
        return OpenApi30.of(json("{'part': " + part + "}")).path("part");
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
