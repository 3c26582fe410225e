package org.orderhub.rest.offer;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.offer.OfferResult;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** What requests about offers are answered, as of now. */
@Singleton
final class OfferAnswers {
  static final String ADDRESS = "/v1/offers";

  private static final int MOST_ATTACHMENTS = 500;

  private final Caller caller;
  private final FindDocuments findDocuments;
  private final Clock clock;

  OfferAnswers(Caller caller, FindDocuments findDocuments, Clock clock) {
    this.caller = caller;
    this.findDocuments = findDocuments;
    this.clock = clock;
  }

  /** The newest 500 files that were attached to it. */
  List<Document> attachments(Offer offer) {
    var query =
        new FindDocuments.Query(
            offer.account(),
            new DocumentSubject.OfOffer(offer.id().value()),
            caller.actor(),
            MOST_ATTACHMENTS,
            null);
    return findDocuments.find(query).map(Page::items).orElseGet(List::of);
  }

  static OfferId id(String text) {
    return new OfferId(Keys.uuid("offer", text));
  }

  static RequestRefused missing() {
    return Answers.missing("offer");
  }

  /** The offer of the address, by the caller, on the version expected if one is. */
  OfferRound.Target target(String offerId, HttpHeaders headers) {
    return target(offerId, Answers.expected(headers).orElse(null));
  }

  OfferRound.Target target(String offerId, @Nullable Version expected) {
    return new OfferRound.Target(caller.account(), id(offerId), expected, caller.actor());
  }

  /** The properties of a body that may be left out. */
  static Fields fields(byte @Nullable [] body) {
    return Fields.of(
        StrictJson.parse(body == null || body.length == 0 ? new byte[] {'{', '}'} : body),
        new Errors());
  }

  Instant now() {
    return clock.instant();
  }

  Response shown(Offer offer) {
    return of(Response.ok(), offer, null, false);
  }

  /**
   * The offer afterwards.
   *
   * @throws RequestRefused when the command was not carried out
   */
  Response done(OfferResult result, UriInfo uri) {
    return of(Response.ok(), carriedOut(result), null, DryRun.isAsked(uri));
  }

  Response of(
      Response.ResponseBuilder answer, Offer offer, @Nullable String link, boolean isDryRun) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(offer.history().version()))
        .entity(OfferJson.from(offer, attachments(offer), clock.instant()).with(link, isDryRun))
        .build();
  }

  static Offer carriedOut(OfferResult result) {
    return switch (result) {
      case OfferResult.Done done -> done.offer();
      case OfferResult.Refused refused -> throw OfferProblems.of(refused.refusal());
      case OfferResult.Stale stale -> throw stale(stale);
      case OfferResult.Missing missing -> throw missing();
    };
  }

  private static RequestRefused stale(OfferResult.Stale stale) {
    return new RequestRefused(
        Problem.of(
                Problem.Kind.STALE_VERSION,
                "Somebody changed the offer. Read it again, and repeat your change.")
            .withConflict(Answers.tag(stale.current().history().version()), stale.differences()));
  }
}
