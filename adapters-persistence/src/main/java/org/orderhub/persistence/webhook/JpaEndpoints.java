package org.orderhub.persistence.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaEndpoints implements Endpoints {
  private final Entities entities;
  private final EndpointQueues queues;
  private final EndpointSecrets secrets;
  private final SecretRows secretRows;
  private final Sql sql;

  JpaEndpoints(
      Entities entities,
      EndpointQueues queues,
      EndpointSecrets secrets,
      SecretRows secretRows,
      Sql sql) {
    this.entities = entities;
    this.queues = queues;
    this.secrets = secrets;
    this.secretRows = secretRows;
    this.sql = sql;
  }

  @ApplicationScoped
  static class Entities implements PanacheRepositoryBase<EndpointEntity, EndpointEntity.Key> {}

  @Override
  public void add(Endpoint endpoint, SigningSecret secret) {
    entities.persist(new EndpointEntity(endpoint, secret, secrets));
    queues.open(endpoint.account(), endpoint.id());
  }

  @Override
  public Optional<Endpoint> find(AccountId account, EndpointId id) {
    return entity(account, id).map(entity -> entity.toEndpoint(secrets));
  }

  @Override
  public Optional<Signing> findSigning(AccountId account, EndpointId id) {
    entities.flush();
    return find(account, id).map(endpoint -> new Signing(endpoint, secretRows.of(account, id)));
  }

  @Override
  public boolean rotate(AccountId account, EndpointId id, SigningSecret next, Duration overlap) {
    return secretRows.rotate(account, id, next, overlap);
  }

  @Override
  public void forgetOldSecrets() {
    secretRows.forgetOld();
  }

  @Override
  public void save(Endpoint endpoint) {
    EndpointEntity entity =
        entity(endpoint.account(), endpoint.id())
            .filter(found -> found.version + 1 == endpoint.version().number())
            .orElseThrow(() -> new ConcurrentChange("Endpoint " + endpoint.id()));
    boolean goesOff = entity.isOn() && endpoint.status() == EndpointStatus.INACTIVE;
    entity.take(endpoint, secrets);
    try {
      entities.flush();
    } catch (jakarta.persistence.OptimisticLockException lost) {
      throw new ConcurrentChange("Endpoint " + endpoint.id());
    }
    if (goesOff) {
      noteSwitchedOff(endpoint);
    }
  }

  private void noteSwitchedOff(Endpoint endpoint) {
    sql.update(
        """
        update webhook_endpoints set switched_off_at = statement_timestamp()
        where account_id = ? and id = ?
        """,
        parameters -> parameters.uuid(endpoint.account().value()).uuid(endpoint.id().value()));
  }

  @Override
  public boolean remove(AccountId account, EndpointId id) {
    queues.holdHealth(account, id);
    if (!entities.deleteById(key(account, id))) {
      return false;
    }
    queues.close(account, id);
    return true;
  }

  @Override
  public void switchOff(Collection<Name> endpoints) {
    List<Name> names = List.copyOf(endpoints);
    sql.update(
        """
        update webhook_endpoints endpoint
        set status = 'INACTIVE', version = version + 1, switched_off_at = statement_timestamp()
        from unnest(?::uuid[], ?::uuid[]) as name (account_id, id)
        where endpoint.account_id = name.account_id and endpoint.id = name.id
          and endpoint.status = 'ACTIVE'
        """,
        parameters ->
            parameters
                .uuids(names, name -> name.account().value())
                .uuids(names, name -> name.id().value()));
  }

  @Override
  public List<ListEndpoints.Card> cards(AccountId account) {
    return queues.cards(
        account,
        entities.list("accountId = ?1 order by name, id", account.value()).stream()
            .map(entity -> entity.toEndpoint(secrets))
            .toList());
  }

  @Override
  public Optional<ListEndpoints.Card> card(AccountId account, EndpointId id) {
    return find(account, id).map(endpoint -> queues.cards(account, List.of(endpoint)).getFirst());
  }

  private Optional<EndpointEntity> entity(AccountId account, EndpointId id) {
    return entities.findByIdOptional(key(account, id));
  }

  private static EndpointEntity.Key key(AccountId account, EndpointId id) {
    return new EndpointEntity.Key(account.value(), id.value());
  }
}
