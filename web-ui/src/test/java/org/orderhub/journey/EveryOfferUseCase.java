package org.orderhub.journey;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.orderhub.application.identity.Token;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.EnterOffers;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.OfferRound;
import org.orderhub.application.offer.OpenOffer;
import org.orderhub.application.offer.ReadOfferLink;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.ShareOffer;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.shared.Actor;

/** One call of each use case of offers; nothing is stored. */
final class EveryOfferUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private final Map<Class<?>, EveryUseCase.Call> calls;

  private EveryOfferUseCase(Map<Class<?>, EveryUseCase.Call> calls) {
    this.calls = calls;
  }

  static void add(Map<Class<?>, EveryUseCase.Call> calls, Account demo) {
    new EveryOfferUseCase(calls).offers(demo.id(), demo);
  }

  private void offers(AccountId account, Account demo) {
    var unknown = new OfferId(UUID.randomUUID());
    var nobody = new CustomerId(UUID.randomUUID());
    var target = new OfferRound.Target(account, unknown, null, NOBODY);
    TokenHash visit = TokenHash.of("wired");
    call(
        CreateOffer.class,
        port ->
            port.create(
                new CreateOffer.Command(
                    account,
                    nobody,
                    new CreateOffer.Source.Nothing(demo.currency()),
                    Instant.now(),
                    NOBODY)));
    call(EditOffer.class, port -> port.edit(new EditOffer.Command(target, List.of(), null)));
    call(
        ChangeOffer.class,
        port -> port.change(new ChangeOffer.Command(target, new OfferWish.Withdraw())));
    call(SendOffer.class, port -> port.send(target));
    call(ShareOffer.class, port -> port.share(account, unknown));
    call(
        AcceptOffer.class,
        port -> port.accept(new AcceptOffer.Command(target, new OfferChoice.All())));
    call(ShowOffer.class, port -> port.show(account, unknown, NOBODY));
    call(ShowOfferPlan.class, port -> port.show(account, unknown, NOBODY));
    call(
        OpenOffer.class, port -> port.open(new OpenOffer.Command(account, unknown, visit, NOBODY)));
    call(
        EnterOffers.class,
        port -> port.enter(new EnterOffers.Command(account, nobody, visit, NOBODY)));
    call(ReadOfferLink.class, port -> port.read(new Token("nobody has it")));
    call(
        FindOffers.class,
        port -> port.find(new FindOffers.Query(account, null, null, true, 10, null)));
  }

  private <P> void call(Class<P> port, Function<P, Object> use) {
    calls.put(port, () -> use.apply(bean(port)));
  }

  private static <P> P bean(Class<P> port) {
    return Arc.container().select(port).get();
  }
}
