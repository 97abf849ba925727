package dev.standfirst.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class OwnOriginTest {
    private static final String HOST = "127.0.0.1:8080";

    private final Headers headers = new Headers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LocalHost:8080",
                "127.0.0.1:8080",
                "[::1]:8080"
            })
    void thisMachineIsAskedByItsOwnNames(String host) {
        headers.set("Host", host);
        assertThatCode(() -> OwnOrigin.requireHost(headers)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attacker.example",
                "attacker.example:8080",
                "127.0.0.1.attacker.example:8080",
                "localhost.attacker.example",
                "127.0.0.1:80@attacker.example",
                "192.168.0.7:8080",
                "0.0.0.0:8080"
            })
    void aNameThatWasMadeToPointHereIsRefused(String host) {
        headers.set("Host", host);
        assertThatThrownBy(() -> OwnOrigin.requireHost(headers))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessage("Only answered as localhost or 127.0.0.1, not by another name.");
    }

    @Test
    void twoNamesAreNone() {
        headers.add("Host", HOST);
        headers.add("Host", "attacker.example");
        assertThatThrownBy(() -> OwnOrigin.requireHost(headers))
                .isInstanceOf(RefusedRequestException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://attacker.example",
        "Origin, null",
        "Origin, http://127.0.0.1",
        "Origin, http://127.0.0.1:3000",
        "Origin, http://localhost:8080",
        "Origin, https://127.0.0.1:8080",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void aPageOfAnotherOriginIsRefused(String name, String value) {
        headers.set("Host", HOST);
        headers.set(name, value);
        assertThatThrownBy(() -> OwnOrigin.require(headers))
                .isInstanceOf(RefusedRequestException.class)
                .hasMessage("Pages of other sites may not upload.");
    }

    @Test
    void itsOwnPageMay() {
        headers.set("Host", HOST);
        headers.set("Origin", "http://" + HOST);
        headers.set("Sec-Fetch-Site", "same-origin");
        assertThatCode(() -> OwnOrigin.require(headers)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNoBrowserMay() {
        headers.set("Host", HOST);
        assertThatCode(() -> OwnOrigin.require(headers)).doesNotThrowAnyException();
    }

    @Test
    void onlyTheLoopbackAddressListens() throws IOException {
        HttpServer server = LoopbackServer.bind(0);
        assertThat(server.getAddress().getAddress().isLoopbackAddress()).isTrue();
        server.stop(0);
    }
}
