package org.orderhub.rest.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.shared.Version;

/**
 * How things are answered that an account names by keys of its own, such as products by SKU.
 *
 * @param what one of them is called in an error
 * @param address of all of them
 * @param key of a text in an address; what cannot be one is nobody's
 */
public record Registry<K, T>(
    String what,
    String address,
    Function<String, K> key,
    Function<T, ?> json,
    Function<T, Version> version) {

  /** Reads a page after a key. */
  @FunctionalInterface
  public interface Lister<K, T> {
    Page<T> list(int limit, @Nullable K after);
  }

  /**
   * The key that an address names.
   *
   * @throws RequestRefused with 404 where nobody can have it
   */
  public K named(String text) {
    return Keys.of(what, text, key);
  }

  public Response list(UriInfo uri, Lister<K, T> lister) {
    ListParameters given = ListParameters.of(uri);
    K after = given.value("cursor", key);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return ListPages.answer(lister.list(limit, after), json, uri, address);
  }

  /**
   * @throws RequestRefused with 404 when there is none
   */
  public Response shown(Optional<T> found) {
    return ok(found.orElseThrow(() -> Answers.missing(what)));
  }

  public Response ok(T thing) {
    return answer(Response.ok(), thing);
  }

  public Response created(T thing, String ofKey, UriInfo uri) {
    return answer(Response.created(Answers.address(uri, address, ofKey)), thing);
  }

  private Response answer(Response.ResponseBuilder answer, T thing) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(version.apply(thing)))
        .entity(json.apply(thing))
        .build();
  }
}
