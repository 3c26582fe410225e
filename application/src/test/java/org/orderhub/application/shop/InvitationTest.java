package org.orderhub.application.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.PasswordHash;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.shared.EmailAddress;

/** How customers get a password. */
final class InvitationTest {
  private static final Token LINK = new Token("token-1");
  private static final NewPassword CHOSEN = new NewPassword("a sentence of mine");

  private final Shop shop = new Shop();

  @Test
  void aLinkWorksOnceAndThenTheCustomerMayComeIn() {
    assertThat(invite(shop.ada.id())).isEqualTo(new InviteCustomer.Result.Invited(LINK));
    assertThat(shop.showInvitation().show(LINK))
        .contains(new ShowInvitation.View(shop.account, new EmailAddress("ada@example.org")));

    assertThat(shop.accept().accept(LINK, CHOSEN))
        .isEqualTo(new AcceptInvitation.Result.Accepted(new EmailAddress("ada@example.org")));
    assertThat(shop.accept().accept(LINK, CHOSEN))
        .isEqualTo(new AcceptInvitation.Result.LinkInvalid());
    assertThat(shop.showInvitation().show(LINK)).isEmpty();
    assertThat(signIn(CHOSEN.value())).isInstanceOf(SignInCustomer.Result.SignedIn.class);
  }

  @Test
  void anotherPasswordEndsTheSessionsOfTheOneBefore() {
    invite(shop.ada.id());
    shop.accept().accept(LINK, CHOSEN);
    signIn(CHOSEN.value());
    invite(shop.ada.id());

    shop.accept().accept(new Token("token-3"), new NewPassword("another sentence"));

    assertThat(shop.identify().identify(new Token("token-2"))).isEmpty();
    assertThat(signIn(CHOSEN.value())).isInstanceOf(SignInCustomer.Result.Refused.class);
    assertThat(signIn("another sentence")).isInstanceOf(SignInCustomer.Result.SignedIn.class);
  }

  @Test
  void aLinkIsGoodForSevenDays() {
    invite(shop.ada.id());
    shop.clock.advance(Duration.ofDays(7));

    assertThat(shop.showInvitation().show(LINK)).isEmpty();
    assertThat(shop.accept().accept(LINK, CHOSEN))
        .isEqualTo(new AcceptInvitation.Result.LinkInvalid());
  }

  @Test
  void whoHasNoAddressOrOneOfAnothersIsNotInvited() {
    Customer nameless =
        new Customer(
            shop.account.id(),
            new CustomerId(new UUID(0, 2)),
            2,
            EntityType.FARM,
            new PersonName("", "", "Hof"),
            new Customer.Reachable("", "", ""),
            "");
    shop.customers.add(nameless);
    shop.logins.put(
        new CustomerLogins.Login(
            shop.account.id(),
            nameless.id(),
            new EmailAddress("ada@example.org"),
            new PasswordHash("x")));

    assertThat(invite(nameless.id())).isEqualTo(new InviteCustomer.Result.NoEmail());
    assertThat(invite(shop.ada.id()))
        .isEqualTo(new InviteCustomer.Result.EmailTaken(nameless.id()));
    CustomerId nobody = new CustomerId(new UUID(0, 3));
    assertThat(invite(nobody)).isEqualTo(new InviteCustomer.Result.Missing(nobody));
  }

  @Test
  void eachTimeStaffOpenThePageIsToldButADoubleLoadOnce() {
    var command = new NoteCustomerOpened.Command(shop.account.id(), shop.ada.id(), Shop.ABEL);
    shop.noteOpened().note(command);
    shop.clock.advance(Duration.ofMillis(1_999));
    assertThat(shop.noteOpened().note(command))
        .isEqualTo(new NoteCustomerOpened.Result.NotedAlready());
    shop.clock.advance(Duration.ofMillis(1));
    assertThat(shop.noteOpened().note(command)).isEqualTo(new NoteCustomerOpened.Result.Noted());

    assertThat(shop.told()).containsExactly("Abel 1", "Abel 2");
    CustomerId nobody = new CustomerId(new UUID(0, 3));
    assertThat(
            shop.noteOpened()
                .note(new NoteCustomerOpened.Command(shop.account.id(), nobody, Shop.ABEL)))
        .isEqualTo(new NoteCustomerOpened.Result.Missing(nobody));
  }

  private InviteCustomer.Result invite(CustomerId customer) {
    return shop.invite().invite(shop.account.id(), customer);
  }

  private SignInCustomer.Result signIn(String password) {
    return shop.signIn()
        .signIn(new SignInCustomer.Command("ada@example.org", password, "192.0.2.7", false));
  }
}
