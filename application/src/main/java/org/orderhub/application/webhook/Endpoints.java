package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** All endpoints. Their signing secrets are given only to who signs. */
public interface Endpoints {

  /** The name of an endpoint across accounts. */
  record Name(AccountId account, EndpointId id) {}

  /** An endpoint and the keys of its signatures. */
  record Signing(Endpoint endpoint, SigningSecrets secrets) {}

  void add(Endpoint endpoint, SigningSecret secret);

  Optional<Endpoint> find(AccountId account, EndpointId id);

  Optional<Signing> findSigning(AccountId account, EndpointId id);

  /**
   * Stores a changed endpoint; its version is the next one.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Endpoint endpoint);

  /** Signs with the new secret from now on, and with the one before beside it for a while. */
  boolean rotate(AccountId account, EndpointId id, SigningSecret next, Duration overlap);

  /** Forgets the secrets that were replaced and do not sign any more. */
  void forgetOldSecrets();

  /** Forgets the endpoint and all that waits for it; false when there was none. */
  boolean remove(AccountId account, EndpointId id);

  /** Switches the endpoints off, whatever their version; those that are off already stay so. */
  void switchOff(Collection<Name> endpoints);

  /** The endpoints of an account by name, each with its queue. */
  List<ListEndpoints.Card> cards(AccountId account);

  Optional<ListEndpoints.Card> card(AccountId account, EndpointId id);
}
