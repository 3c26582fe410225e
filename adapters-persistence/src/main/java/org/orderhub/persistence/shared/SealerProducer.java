package org.orderhub.persistence.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the sealer of the configured keys. */
final class SealerProducer {
  private SealerProducer() {}

  @Produces
  @Singleton
  static Sealer sealer(@ConfigProperty(name = "orderhub.secret-key") List<String> keys) {
    return new Sealer(keys);
  }
}
