package org.orderhub.rest.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.identity.IdentifyPartner;
import org.orderhub.application.identity.IdentifyPartner.Partner;
import org.orderhub.domain.identity.TokenHash;

/**
 * Remembers for five seconds whose credentials are whose, so that the event loop need not ask the
 * database. A withdrawn key works that much longer.
 */
@Singleton
final class KnownPartners {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final IdentifyPartner identifyPartner;
  private final Cache<Key, Optional<Partner>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(REMEMBERED).build();

  KnownPartners(IdentifyPartner identifyPartner) {
    this.identifyPartner = identifyPartner;
  }

  private record Key(@Nullable String name, TokenHash secret) {}

  Uni<Optional<Partner>> identify(Credentials credentials) {
    Key key = new Key(credentials.name(), TokenHash.of(credentials.secret()));
    Optional<Partner> remembered = known.getIfPresent(key);
    return remembered != null
        ? Uni.createFrom().item(remembered)
        : Uni.createFrom()
            .item(() -> identifyPartner.identify(credentials.name(), credentials.secret()))
            .runSubscriptionOn(Infrastructure.getDefaultExecutor())
            .invoke(found -> known.put(key, found));
  }
}
