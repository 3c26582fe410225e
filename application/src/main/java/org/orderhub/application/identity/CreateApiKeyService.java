package org.orderhub.application.identity;

import org.orderhub.application.shared.Ids;
import org.orderhub.domain.identity.ApiKey;

/** Stores the hash of a new secret. */
public final class CreateApiKeyService implements CreateApiKey {
  private final ApiKeys keys;
  private final Tokens tokens;
  private final Ids ids;

  public CreateApiKeyService(ApiKeys keys, Tokens tokens, Ids ids) {
    this.keys = keys;
    this.tokens = tokens;
    this.ids = ids;
  }

  @Override
  public Result create(Command command) {
    if (keys.named(command.account(), command.name()).isPresent()) {
      return new Result.NameTaken(command.name());
    }
    var key =
        new ApiKey(
            command.account(), ids.next(), command.name(), command.scope(), command.widgets());
    Token secret = tokens.next();
    keys.add(key, secret.hash());
    return new Result.Created(key, secret);
  }
}
