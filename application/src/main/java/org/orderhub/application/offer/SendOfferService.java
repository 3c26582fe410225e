package org.orderhub.application.offer;

import java.time.Instant;
import org.orderhub.application.identity.Token;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferWish;

/** The offer and its link are stored together. */
public final class SendOfferService implements SendOffer {
  private final OfferRound round;
  private final OfferLinks links;
  private final Tokens tokens;
  private final Ids ids;

  public SendOfferService(OfferRound round, OfferLinks links, Tokens tokens, Ids ids) {
    this.round = round;
    this.links = links;
    this.tokens = tokens;
    this.ids = ids;
  }

  @Override
  public Result send(OfferRound.Target target) {
    Instant now = round.now();
    var wish = new OfferWish.Send(ids.next());
    OfferResult result = round.carryOut(target, now, offer -> offer.decide(wish, target.by(), now));
    return switch (result) {
      case OfferResult.Done done -> new Result.Sent(done.offer(), link(done.offer(), now));
      case OfferResult.Refused refused -> new Result.NotSent(refused);
      case OfferResult.Stale stale -> new Result.NotSent(stale);
      case OfferResult.Missing missing -> new Result.NotSent(missing);
    };
  }

  private Token link(Offer offer, Instant now) {
    Token token = tokens.next();
    links.add(new OfferLinks.Link(token.hash(), offer.account(), offer.id(), now, null));
    return token;
  }
}
