package org.orderhub.persistence.webhook;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Sealer;

/** Seals and opens the secrets of one endpoint, each for its own column and row. */
@Singleton
final class EndpointSecrets {
  private final Sealer sealer;

  EndpointSecrets(Sealer sealer) {
    this.sealer = sealer;
  }

  String seal(SigningSecret secret, UUID account, UUID endpoint) {
    return sealer.seal(secret.value(), row("secret", account, endpoint));
  }

  SigningSecret openSecret(String sealed, UUID account, UUID endpoint) {
    return new SigningSecret(sealer.open(sealed, row("secret", account, endpoint)));
  }

  /**
   * @param sealedOld of the secret that signs beside it for a while; it was sealed as the current
   *     one
   */
  SigningSecrets openSecrets(
      String sealed, @Nullable String sealedOld, UUID account, UUID endpoint) {
    return new SigningSecrets(
        openSecret(sealed, account, endpoint),
        sealedOld == null ? null : openSecret(sealedOld, account, endpoint));
  }

  @Nullable String sealHeaders(CustomHeaders headers, UUID account, UUID endpoint) {
    return headers.values().isEmpty()
        ? null
        : sealer.seal(
            Documents.write(new HeadersDocument(headers.values())),
            row("headers", account, endpoint));
  }

  CustomHeaders headers(@Nullable String sealed, UUID account, UUID endpoint) {
    return sealed == null
        ? CustomHeaders.NONE
        : new CustomHeaders(
            Documents.read(
                    sealer.open(sealed, row("headers", account, endpoint)), HeadersDocument.class)
                .values());
  }

  /** As it is before it is sealed. */
  record HeadersDocument(Map<String, String> values) {}

  String sealPassword(String password, UUID account, UUID endpoint) {
    return sealer.seal(password, row("password", account, endpoint));
  }

  Authentication authentication(
      @Nullable String username, @Nullable String sealedPassword, UUID account, UUID endpoint) {
    if (username == null || sealedPassword == null) {
      return new Authentication.None();
    }
    return new Authentication.HttpBasic(
        username, sealer.open(sealedPassword, row("password", account, endpoint)));
  }

  private static String row(String column, UUID account, UUID endpoint) {
    return "webhook_endpoints." + column + "/" + account + "/" + endpoint;
  }
}
