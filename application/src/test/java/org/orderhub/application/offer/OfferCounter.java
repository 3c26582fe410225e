package org.orderhub.application.offer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.cart.InMemoryCarts;
import org.orderhub.application.cart.LinePlans;
import org.orderhub.application.cart.LineWishes;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.identity.CountedTokens;
import org.orderhub.application.identity.Token;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.cart.LinePrices;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.LineRules;
import org.orderhub.domain.cart.LineWish;
import org.orderhub.domain.cart.NewLine;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.offer.OfferChoice;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferWish;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;

/** Everything that makes offers, in memory: a cable of which there is some, and the drum for it. */
public final class OfferCounter {
  public final InMemoryOffers offers = new InMemoryOffers();
  final InMemoryOfferLinks links = new InMemoryOfferLinks();
  final InMemoryOfferVisits visits = new InMemoryOfferVisits();
  final InMemoryEventLog log = new InMemoryEventLog();
  public final InMemoryOrders orders = new InMemoryOrders();
  public final InMemoryCarts carts = new InMemoryCarts();
  private final InMemoryCustomers customers = new InMemoryCustomers();
  private final InMemoryProducts products = new InMemoryProducts();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final CountedTokens tokens = new CountedTokens();
  public final CountingIds ids = new CountingIds();
  public final Clock clock = new CounterClock();
  private final OfferAnnouncements announcements =
      new OfferAnnouncements(log, new PlainBodies(), ids);
  private long customerEvents;
  private final OfferRound round = new OfferRound(offers, announcements, clock);
  private final LinePlans plans = new LinePlans(products, accounts, clock);
  private Instant now = AnOffer.NOW;

  public OfferCounter() {
    accounts.add(
        new Account(
            AnOffer.ACCOUNT,
            "demo",
            "DEMO",
            "Demo",
            Currency.getInstance("EUR"),
            ZoneId.of("Europe/Vienna")));
    customers.add(
        new Customer(
            AnOffer.ACCOUNT,
            AnOffer.CUSTOMER,
            7,
            EntityType.INDIVIDUAL,
            new PersonName("Ada", "Lovelace", ""),
            new Customer.Reachable("ada@example.org", "", ""),
            ""));
    product("cable", "1.20", "500");
    product("drum", "40", "3");
    product("ties", "0.10", "1000");
  }

  private void product(String sku, String price, String stock) {
    products.add(
        new Product(
            AnOffer.ACCOUNT,
            new Sku(sku),
            new Product.Facts(
                "A " + sku,
                Units.single("piece"),
                Money.of(price, "EUR"),
                null,
                new Product.Stock(
                    new BigDecimal(stock), AnOffer.END.atZone(ZoneOffset.UTC).toLocalDate())),
            Version.FIRST));
  }

  Offer created() {
    var command =
        new CreateOffer.Command(
            AnOffer.ACCOUNT,
            AnOffer.CUSTOMER,
            new CreateOffer.Source.Nothing(Currency.getInstance("EUR")),
            AnOffer.END,
            AnOffer.STAFF);
    return ((CreateOffer.Result.Created) create(command)).offer();
  }

  public CreateOffer.Result create(CreateOffer.Command command) {
    return new CreateOfferService(
            offers,
            announcements,
            new CreateOfferService.Sources(accounts, customers, carts),
            ids,
            clock)
        .create(command);
  }

  /** 750 of the cable on its drum, and cable ties; more cable than there is. */
  Offer filled() {
    Offer offer = created();
    var cable = new LineWish.Add(null, line("cable", "750"), List.of(line("drum", "1")));
    edit(offer, cable, new LineWish.Add(line("ties", "100")));
    return stored(offer);
  }

  private static NewLine line(String sku, String much) {
    return new NewLine(
        new Sku(sku),
        new LineQuantity(Quantity.of(much), LineQuantity.Type.CONTENT_QUANTITY),
        new LineRules(true, !sku.equals("drum"), true),
        LinePrices.Edit.NONE,
        "");
  }

  OfferResult edit(Offer offer, LineWish... wishes) {
    return edit(by(offer, AnOffer.STAFF), wishes);
  }

  OfferResult edit(OfferRound.Target target, LineWish... wishes) {
    return edit(new EditOffer.Command(target, List.of(wishes), null));
  }

  public OfferResult edit(EditOffer.Command command) {
    return new EditOfferService(round, new LineWishes(products, ids)).edit(command);
  }

  SendOffer.Result.Sent sent(Offer offer) {
    return (SendOffer.Result.Sent) send(by(offer, AnOffer.STAFF));
  }

  public SendOffer.Result send(OfferRound.Target target) {
    return new SendOfferService(round, links, tokens, ids).send(target);
  }

  OfferResult change(Offer offer, Actor by, OfferWish wish) {
    return change(new ChangeOffer.Command(by(offer, by), wish));
  }

  public OfferResult change(ChangeOffer.Command command) {
    return new ChangeOfferService(round, links).change(command);
  }

  AcceptOffer.Result accept(OfferRound.Target target, OfferChoice choice) {
    return accept(new AcceptOffer.Command(target, choice));
  }

  public AcceptOffer.Result accept(AcceptOffer.Command command) {
    var jobs = new InMemoryJobs();
    var orderNews = new OrderAnnouncements(log, (type, news, at, by) -> type.publicName(), ids);
    return new AcceptOfferService(
            round,
            new OfferOrders(customers, plans),
            new RegisterOrdersService(orders, customers, jobs, orderNews, ids, clock))
        .accept(command);
  }

  Optional<Offer> open(Offer offer, String visit, Actor by) {
    return new OpenOfferService(offers, visits, round)
        .open(new OpenOffer.Command(AnOffer.ACCOUNT, offer.id(), TokenHash.of(visit), by));
  }

  /** Comes to the offers of the customer. */
  boolean enter(CustomerId customer, String visit) {
    return new EnterOffersService(
            customers, (account, id) -> ++customerEvents, visits, announcements, clock)
        .enter(
            new EnterOffers.Command(AnOffer.ACCOUNT, customer, TokenHash.of(visit), AnOffer.STAFF));
  }

  private static final class PlainBodies implements OfferEventBodies {
    @Override
    public String write(EventType type, OfferAnnouncement news, Instant at, Actor by) {
      return type.publicName() + " by " + by.name();
    }

    @Override
    public String writeEntered(CustomerId customer, Instant at, Actor by, long sequence) {
      return "entered by " + by.name();
    }
  }

  ReadOfferLink.Result read(Token link) {
    return new ReadOfferLinkService(links, offers, customers, accounts).read(link);
  }

  public ShowOffer showing() {
    return new ShowOfferService(offers);
  }

  ShareOfferService sharing() {
    return new ShareOfferService(offers, links, tokens, clock);
  }

  public ShowOfferPlan planning() {
    return new ShowOfferPlanService(offers, plans);
  }

  static OfferRound.Target by(Offer offer, Actor by) {
    return new OfferRound.Target(AnOffer.ACCOUNT, offer.id(), null, by);
  }

  Offer stored(Offer offer) {
    return offers.find(AnOffer.ACCOUNT, offer.id()).orElseThrow();
  }

  OfferId unknown() {
    return new OfferId(UUID.randomUUID());
  }

  List<String> news() {
    return log.all().stream().map(LoggedEvent::body).toList();
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  private final class CounterClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
