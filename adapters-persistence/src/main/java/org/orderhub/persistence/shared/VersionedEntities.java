package org.orderhub.persistence.shared;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;

/**
 * Entities that an account names by a key of its own and changes version by version. An entity's
 * version counts changes from 0, the domain's from 1.
 *
 * @param <E> the entity
 * @param <I> its id
 * @param <T> what it is in the domain
 */
public final class VersionedEntities<E, I, T> {
  private final PanacheRepositoryBase<E, I> entities;
  private final ToLongFunction<E> version;
  private final Function<E, T> toDomain;

  public VersionedEntities(
      PanacheRepositoryBase<E, I> entities, ToLongFunction<E> version, Function<E, T> toDomain) {
    this.entities = entities;
    this.version = version;
    this.toDomain = toDomain;
  }

  /**
   * Adds a new one.
   *
   * @param what it is called when somebody else was faster
   */
  public void add(E entity, String what) {
    try {
      entities.persistAndFlush(entity);
    } catch (ConstraintViolationException lost) {
      throw new ConcurrentChange(what);
    }
  }

  public Optional<T> find(I id) {
    return entities.findByIdOptional(id).map(toDomain);
  }

  /**
   * Changes the one that is a version behind.
   *
   * @param what it is called when it moved on meanwhile
   */
  public void save(I id, Version next, Consumer<E> change, String what) {
    E entity =
        entities
            .findByIdOptional(id)
            .filter(found -> version.applyAsLong(found) + 2 == next.number())
            .orElseThrow(() -> new ConcurrentChange(what));
    change.accept(entity);
    try {
      entities.flush();
    } catch (OptimisticLockException lost) {
      throw new ConcurrentChange(what);
    }
  }

  public boolean remove(I id) {
    return entities.deleteById(id);
  }

  /**
   * A page in the order of their keys.
   *
   * @param key the property that holds it
   * @param after the key at which the page before ended
   */
  public Page<T> page(
      AccountId account, String key, @Nullable String after, int limit, Function<T, String> keyOf) {
    List<T> found =
        entities
            .find(
                "accountId = ?1 and " + key + " > ?2 order by " + key,
                account.value(),
                after == null ? "" : after)
            .page(0, limit + 1)
            .stream()
            .map(toDomain)
            .toList();
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), keyOf.apply(found.get(limit - 1)));
  }
}
