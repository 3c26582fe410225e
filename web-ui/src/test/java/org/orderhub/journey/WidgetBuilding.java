package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Builds the widget of the partner's page in a browser, field by field. */
final class WidgetBuilding {
  private static final List<String> RETURNED =
      List.of("Return Text", "Return Date", "Return Percent", "Return Yes/No");
  private static final List<String> TYPES = List.of("TEXT", "DATE", "PERCENT", "YES_NO");
  private static final List<String> NATURAL =
      List.of("ADDRESS_1", "MAILING_STATE", "MAILING_ADDRESS_DIFFERENT");

  private WidgetBuilding() {}

  /** Returns its number. */
  static int build(Page page, String name, boolean scripts) {
    page.navigate("/new-widget");
    page.getByLabel("Name of the tab").fill(name);
    fill(page, 0, "Amount", "NUMBER", "REQUIRED");
    if (scripts) {
      assertThat(page.locator("#preview")).containsText("Amount");
    }
    int row = 1;
    for (String label : RETURNED) {
      BrowserJourney.press(page, "Add a field");
      fill(page, row, label, TYPES.get(row - 1), "RETURN");
      row++;
    }
    for (String natural : NATURAL) {
      BrowserJourney.press(page, "Add a field");
      page.locator("#f" + row + "-natural").selectOption(natural);
      row++;
    }
    BrowserJourney.press(page, "Preview");
    assertThat(page.locator("#preview")).containsText("The vendor fills in: Return Text");
    BrowserJourney.press(page, "Save");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved");
    Locator listed = page.locator("tr", new Page.LocatorOptions().setHasText(name));
    return Integer.parseInt(listed.locator("td").last().innerText());
  }

  private static void fill(Page page, int row, String label, String type, String role) {
    page.locator("#f" + row + "-name").fill(label);
    page.locator("#f" + row + "-type").selectOption(type);
    page.locator("#f" + row + "-role").selectOption(role);
  }
}
