package org.orderhub.domain.account;

import java.time.ZoneId;
import java.util.Currency;
import org.orderhub.domain.shared.Text;

/**
 * A tenant.
 *
 * @param slug names the account in addresses and headers, such as {@code demo}
 * @param companyId names it in the bodies of order intake, such as {@code DEMO}
 * @param currency of amounts that come without one
 * @param zone in which its staff read dates
 */
public record Account(
    AccountId id, String slug, String companyId, String name, Currency currency, ZoneId zone) {

  public Account {
    Text.key(slug, 64);
    Text.key(companyId, 64);
    Text.required(name, 200);
  }
}
