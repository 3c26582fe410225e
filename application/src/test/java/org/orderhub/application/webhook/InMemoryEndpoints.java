package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** All endpoints, in a map. */
public final class InMemoryEndpoints implements Endpoints {
  private final Map<Name, Signing> stored = new LinkedHashMap<>();
  private final Map<Name, Duration> oldSecrets = new HashMap<>();
  private Consumer<Name> onRemoval = name -> {};
  private Function<Endpoint, ListEndpoints.Card> cards =
      endpoint -> new ListEndpoints.Card(endpoint, 0, null);

  /** Who keeps the queues of the endpoints. */
  void queues(Function<Endpoint, ListEndpoints.Card> cards, Consumer<Name> onRemoval) {
    this.cards = cards;
    this.onRemoval = onRemoval;
  }

  @Override
  public void add(Endpoint endpoint, SigningSecret secret) {
    stored.put(
        new Name(endpoint.account(), endpoint.id()),
        new Signing(endpoint, new SigningSecrets(secret, null)));
  }

  @Override
  public Optional<Endpoint> find(AccountId account, EndpointId id) {
    return findSigning(account, id).map(Signing::endpoint);
  }

  @Override
  public Optional<Signing> findSigning(AccountId account, EndpointId id) {
    return Optional.ofNullable(stored.get(new Name(account, id)));
  }

  @Override
  public void save(Endpoint endpoint) {
    Name name = new Name(endpoint.account(), endpoint.id());
    Signing before = stored.get(name);
    if (before == null || !before.endpoint().version().next().equals(endpoint.version())) {
      throw new ConcurrentChange("Endpoint " + endpoint.id());
    }
    stored.put(name, new Signing(endpoint, before.secrets()));
  }

  /** Secrets that were replaced sign no more when their time is over. */
  void pass(Duration time) {
    oldSecrets.replaceAll((name, left) -> left.minus(time));
    stored.replaceAll((name, signing) ->
        oldSecrets.getOrDefault(name, Duration.ZERO).isPositive() ? signing : alone(signing));
  }

  private static Signing alone(Signing signing) {
    return new Signing(signing.endpoint(), new SigningSecrets(signing.secrets().current(), null));
  }

  @Override
  public boolean rotate(AccountId account, EndpointId id, SigningSecret next, Duration overlap) {
    oldSecrets.put(new Name(account, id), overlap);
    return stored.computeIfPresent(
            new Name(account, id),
            (name, signing) ->
                new Signing(
                    signing.endpoint(), new SigningSecrets(next, signing.secrets().current())))
        != null;
  }

  /** As if the overlap were always over. */
  @Override
  public void forgetOldSecrets() {
    stored.replaceAll((name, signing) -> alone(signing));
  }

  @Override
  public boolean remove(AccountId account, EndpointId id) {
    onRemoval.accept(new Name(account, id));
    return stored.remove(new Name(account, id)) != null;
  }

  @Override
  public void switchOff(Collection<Name> endpoints) {
    for (Name name : endpoints) {
      stored.computeIfPresent(
          name,
          (key, signing) ->
              signing.endpoint().status() == EndpointStatus.INACTIVE
                  ? signing
                  : new Signing(
                      signing
                          .endpoint()
                          .with(signing.endpoint().settings(), EndpointStatus.INACTIVE),
                      signing.secrets()));
    }
  }

  @Override
  public List<ListEndpoints.Card> cards(AccountId account) {
    return all().stream()
        .filter(endpoint -> endpoint.account().equals(account))
        .sorted(Comparator.comparing(endpoint -> endpoint.settings().name()))
        .map(cards)
        .toList();
  }

  @Override
  public Optional<ListEndpoints.Card> card(AccountId account, EndpointId id) {
    return find(account, id).map(cards);
  }

  List<Endpoint> all() {
    return stored.values().stream().map(Signing::endpoint).toList();
  }
}
