package dev.standfirst.load;

import java.net.http.HttpRequest;

/**
 * A request that is made again and again.
 *
 * @param expected the answer that it must get each time
 */
record Shot(Kind kind, HttpRequest request, Reply expected) {}
