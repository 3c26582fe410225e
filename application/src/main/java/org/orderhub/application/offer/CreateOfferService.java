package org.orderhub.application.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.cart.Carts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.offer.DocumentNumber;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.offer.OfferContents;
import org.orderhub.domain.offer.OfferId;

/** The number counts by the month that the account's clock shows. */
public final class CreateOfferService implements CreateOffer {
  private final Offers offers;
  private final OfferAnnouncements announcements;
  private final Sources sources;
  private final Ids ids;
  private final Clock clock;

  public CreateOfferService(
      Offers offers, OfferAnnouncements announcements, Sources sources, Ids ids, Clock clock) {
    this.offers = offers;
    this.announcements = announcements;
    this.sources = sources;
    this.ids = ids;
    this.clock = clock;
  }

  /** What offers are made of. */
  public record Sources(Accounts accounts, Customers customers, Carts carts) {}

  @Override
  public Result create(Command command) {
    if (sources.customers().find(command.account(), command.customer()).isEmpty()) {
      return new Result.UnknownCustomer(command.customer());
    }
    return switch (command.source()) {
      case Source.Nothing nothing -> created(command, ProductLines.none(nothing.currency()));
      case Source.OfCart from ->
          lines(command, from)
              .map(lines -> created(command, lines))
              .orElseGet(() -> new Result.UnknownCart(from.cart()));
    };
  }

  private Optional<ProductLines> lines(Command command, Source.OfCart from) {
    return sources
        .carts()
        .find(command.account(), from.cart())
        .filter(cart -> cart.customer().equals(command.customer()))
        .map(cart -> cart.lines());
  }

  private Result created(Command command, ProductLines lines) {
    Instant now = clock.instant();
    var head = new Offer.Head(number(command.account(), now), command.customer(), command.by());
    Offer offer =
        Offer.create(
            command.account(),
            new OfferId(ids.next()),
            head,
            new OfferContents(lines, command.expiresAt()),
            now);
    offers.add(offer);
    announcements.announce(new OfferAnnouncement.Created(offer), command.by(), now);
    return new Result.Created(offer);
  }

  private DocumentNumber number(AccountId account, Instant now) {
    var zone = sources.accounts().find(account).orElseThrow().zone();
    return offers.nextNumber(account, YearMonth.from(now.atZone(zone)));
  }
}
