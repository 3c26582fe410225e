package org.orderhub.rest.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.identity.IdentifyPartner.Partner;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.Actor;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** The partner behind the request at hand. */
@RequestScoped
public class Caller {
  private @Nullable Partner partner;

  void is(Partner known) {
    partner = known;
  }

  public AccountId account() {
    return partner().account().id();
  }

  /** The account itself, as it was when the key was last looked at. */
  public Account tenant() {
    return partner().account();
  }

  public Actor actor() {
    return partner().key().asActor();
  }

  /**
   * Goes on only when the key's scope includes the one needed.
   *
   * @throws RequestRefused with 403 otherwise
   */
  public void needs(Scope scope) {
    if (!partner().key().scope().includes(scope)) {
      throw new RequestRefused(
          Problem.of(
              Problem.Kind.FORBIDDEN,
              "The API key has no scope " + scope.name().toLowerCase(Locale.ROOT) + "."));
    }
  }

  /** Whether the key may work with a widget. */
  public boolean reachesWidget(long number) {
    return partner().key().reachesWidget(number);
  }

  /** Whether the key is for some widgets only. */
  public boolean isLimitedToWidgets() {
    return !partner().key().widgets().isEmpty();
  }

  /** What open events of widgets the key is limited to; empty for all. */
  public Set<String> widgetTopics() {
    return partner().key().widgets().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private Partner partner() {
    if (partner == null) {
      throw new IllegalStateException("The resource is not a @PartnerApi");
    }
    return partner;
  }
}
