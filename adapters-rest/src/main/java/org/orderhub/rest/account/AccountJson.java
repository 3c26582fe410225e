package org.orderhub.rest.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.account.Account;
import org.orderhub.rest.shared.Answers;

/** An account and its settings. */
@Schema(name = "Account")
public record AccountJson(
    @Schema(readOnly = true) String slug,
    @Schema(readOnly = true) String companyId,
    @Schema(readOnly = true) String name,
    @Schema(readOnly = true) String currencyCode,
    @Schema(readOnly = true) String timeZone,
    @Schema(
            enumeration = {"warn", "reject", "ignore"},
            description = "What becomes of orders whose amounts do not add up")
        String totals,
    @Schema(readOnly = true) String versionTag) {

  static AccountJson from(Account account) {
    return new AccountJson(
        account.slug(),
        account.companyId(),
        account.name(),
        account.currency().getCurrencyCode(),
        account.zone().getId(),
        TotalsChecks.name(account.totals()),
        Answers.tag(account.version()));
  }
}
