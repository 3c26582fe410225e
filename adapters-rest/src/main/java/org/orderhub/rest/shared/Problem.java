package org.orderhub.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.PublicNames;

/** An error as RFC 9457 writes it, with what a sender needs to mend the request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "RFC 9457 problem details")
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable String traceId,
    @Nullable List<FieldError> errors,
    @Nullable String href,
    @Nullable String currentVersion,
    @Nullable Boolean identical,
    @Nullable List<Difference> changes) {

  /** A field that differs between the request and what is stored. */
  public record Difference(String field, String yours, String theirs) {}

  public static Problem of(Kind kind, String detail) {
    return new Problem(
        kind.type(), kind.title(), kind.status(), detail, null, null, null, null, null, null, null);
  }

  public Problem withErrors(List<FieldError> found) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        traceId,
        found,
        href,
        currentVersion,
        identical,
        changes);
  }

  public Problem withHref(String where) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        traceId,
        errors,
        where,
        currentVersion,
        identical,
        changes);
  }

  public Problem withConflict(String version, List<FieldChange> differences) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        traceId,
        errors,
        href,
        version,
        identical,
        listed(differences));
  }

  /** What is stored is the same as what was sent, or differs by this. */
  public Problem withDifferences(List<FieldChange> differences) {
    return new Problem(
        type,
        title,
        status,
        detail,
        instance,
        traceId,
        errors,
        href,
        currentVersion,
        differences.isEmpty(),
        listed(differences));
  }

  private static List<Difference> listed(List<FieldChange> differences) {
    return differences.stream()
        .map(each ->
            new Difference(each.field(), spelled(each, each.after()), spelled(each, each.before())))
        .toList();
  }

  private static String spelled(FieldChange change, String value) {
    return change.isChoice() ? PublicNames.of(value) : value;
  }

  boolean is(Kind kind) {
    return type.equals(kind.type());
  }

  Problem at(String path, String trace) {
    return new Problem(
        type, title, status, detail, path, trace, errors, href, currentVersion, identical, changes);
  }

  /** What kind of error; the type is a name to compare, not an address to open. */
  public enum Kind {
    INVALID_REQUEST("invalid-request", "The request is not valid", 400),
    UNAUTHORIZED("unauthorized", "Credentials are missing or wrong", 401),
    FORBIDDEN("forbidden", "The credentials do not allow this", 403),
    NOT_FOUND("not-found", "There is no such thing", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This address does not take that method", 405),
    NOT_ACCEPTABLE("not-acceptable", "There is no such form of the answer", 406),
    ALREADY_EXISTS("already-exists", "Order already exists", 409),
    CONFLICT("conflict", "The request does not fit the state of things", 409),
    STILL_RUNNING("still-running", "The first request with this key is still running", 409),
    LINE_REFUSED("line-refused", "The line stays as it is", 409),
    OFFER_REFUSED("offer-refused", "The offer stays as it is", 409),
    CHECKED_OUT("checked-out", "The cart is an order already", 409),
    NOT_AS_CONFIRMED("not-as-confirmed", "It is not as it was confirmed", 409),
    STALE_VERSION("stale-version", "It was changed meanwhile", 412),
    ADDRESS_TOO_LONG("address-too-long", "The address is too long", 414),
    TOO_LARGE("too-large", "The request is too large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "The body is of a type not taken here", 415),
    NOT_CONNECTED("not-connected", "The order is connected to no customer", 422),
    NOT_POSSIBLE("not-possible", "The request cannot be carried out", 422),
    KEY_OF_ANOTHER("key-of-another", "The key belongs to another request", 422),
    VERSION_REQUIRED("version-required", "Say which version you change", 428),
    TOO_MANY_REQUESTS("too-many-requests", "Too many requests", 429),
    INTERNAL_ERROR("internal-error", "Something broke on our side", 500),
    UNAVAILABLE("unavailable", "Not available for a moment", 503),
    OUTCOME_UNKNOWN("outcome-unknown", "Stored or not: nobody knows", 503),
    OTHER("about:blank", "The request cannot be answered", 400);

    private final String name;
    private final String title;
    private final int status;

    Kind(String name, String title, int status) {
      this.name = name;
      this.title = title;
      this.status = status;
    }

    String type() {
      return name.contains(":") ? name : "urn:orderhub:problem:" + name;
    }

    String title() {
      return title;
    }

    int status() {
      return status;
    }
  }
}
