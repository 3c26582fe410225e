package org.orderhub.application.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.offer.OfferDecision;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

/** What every command on an offer does: lock it, compare versions, decide, store, announce. */
public final class OfferRound {
  private final Offers offers;
  private final OfferAnnouncements announcements;
  private final Clock clock;

  public OfferRound(Offers offers, OfferAnnouncements announcements, Clock clock) {
    this.offers = offers;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * Which offer is meant, by whom.
   *
   * @param expected the version that was looked at; none for whichever is current
   */
  public record Target(AccountId account, OfferId offer, @Nullable Version expected, Actor by) {}

  Instant now() {
    return clock.instant();
  }

  OfferResult carryOut(Target target, Instant now, Function<Offer, OfferDecision> decide) {
    return carryOut(target, now, decide, decide);
  }

  /**
   * As above.
   *
   * @param preview what it would come to, without doing anything
   */
  OfferResult carryOut(
      Target target,
      Instant now,
      Function<Offer, OfferDecision> decide,
      Function<Offer, OfferDecision> preview) {
    Optional<Offer> found =
        offers.lock(target.account(), target.offer()).filter(offer -> sees(target.by(), offer));
    if (found.isEmpty()) {
      return new OfferResult.Missing(target.offer());
    }
    Offer offer = found.get();
    if (target.expected() != null && !target.expected().equals(offer.history().version())) {
      return new OfferResult.Stale(offer, differences(offer, preview.apply(offer)));
    }
    return switch (decide.apply(offer)) {
      case OfferDecision.Changed changed -> {
        store(changed.news(), target.by(), now);
        yield new OfferResult.Done(changed.offer());
      }
      case OfferDecision.Same same -> new OfferResult.Done(same.offer());
      case OfferDecision.Refused refused -> new OfferResult.Refused(offer, refused.refusal());
    };
  }

  void store(OfferAnnouncement news, Actor by, Instant now) {
    offers.save(news.offer());
    announcements.announce(news, by, now);
  }

  private static List<FieldChange> differences(Offer current, OfferDecision decision) {
    return decision instanceof OfferDecision.Changed changed
        ? current.contents().differencesTo(changed.offer().contents())
        : List.of();
  }

  /** Customers see what was sent to them and to nobody else. */
  static boolean sees(Actor by, Offer offer) {
    return switch (by) {
      case Actor.CustomerUser customer ->
          customer.id().equals(offer.head().customer().value())
              && offer.stored().status() != OfferStatus.DRAFT;
      case Actor.StaffUser staff -> true;
      case Actor.PartnerKey key -> true;
      case Actor.Workflow workflow -> true;
      case Actor.Hub hub -> true;
    };
  }
}
