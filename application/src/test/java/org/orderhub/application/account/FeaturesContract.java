package org.orderhub.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;

/** What every keeper of features promises. */
public interface FeaturesContract {
  Features features();

  /** An account that exists. */
  AccountId account();

  @Test
  default void nothingIsOnAtFirst() {
    AccountId account = account();
    assertThat(features().of(account)).isEmpty();
    assertThat(features().having(Feature.ORDER_EVENTS, List.of(account))).isEmpty();
    assertThat(features().having(Feature.ORDER_EVENTS, List.of())).isEmpty();
  }

  @Test
  default void aFeatureIsOnForTheAccountItWasSwitchedOnFor() {
    AccountId account = account();
    AccountId other = account();
    features().set(account, Feature.ORDER_EVENTS, true);
    features().set(account, Feature.ORDER_EVENTS, true);
    assertThat(features().of(account)).containsExactly(Feature.ORDER_EVENTS);
    assertThat(features().of(other)).isEmpty();
    assertThat(features().having(Feature.ORDER_EVENTS, List.of(other, account)))
        .containsExactly(account);
  }

  @Test
  default void switchedOffItIsGone() {
    AccountId account = account();
    var service = new SwitchFeaturesService(features());
    service.switchAll(new SwitchFeatures.Command(account, Map.of(Feature.ORDER_EVENTS, true)));
    assertThat(new ShowFeaturesService(features()).show(account))
        .containsExactly(Feature.ORDER_EVENTS);
    assertThat(service.switchAll(new SwitchFeatures.Command(account, Map.of())))
        .containsExactly(Feature.ORDER_EVENTS);
    assertThat(
            service.switchAll(
                new SwitchFeatures.Command(account, Map.of(Feature.ORDER_EVENTS, false))))
        .isEmpty();
    assertThat(features().having(Feature.ORDER_EVENTS, List.of(account))).isEmpty();
  }
}
