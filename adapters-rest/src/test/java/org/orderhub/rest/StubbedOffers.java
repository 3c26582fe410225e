package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.orderhub.application.identity.ShowStaffUser;
import org.orderhub.application.offer.AcceptOffer;
import org.orderhub.application.offer.ChangeOffer;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.application.offer.EditOffer;
import org.orderhub.application.offer.FindOffers;
import org.orderhub.application.offer.OfferCounter;
import org.orderhub.application.offer.SendOffer;
import org.orderhub.application.offer.ShowOffer;
import org.orderhub.application.offer.ShowOfferPlan;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.offer.AnOffer;

/** Offers that are kept in memory, at one moment of 2026. */
@Singleton
public class StubbedOffers {
  OfferCounter counter = new OfferCounter();

  void begin() {
    counter = new OfferCounter();
  }

  @Produces
  @Singleton
  ShowStaffUser showStaffUser() {
    return (account, id) -> Optional.empty();
  }

  @Produces
  @Singleton
  CreateOffer createOffer() {
    return command -> counter.create(command);
  }

  @Produces
  @Singleton
  EditOffer editOffer() {
    return command -> counter.edit(command);
  }

  @Produces
  @Singleton
  ChangeOffer changeOffer() {
    return command -> counter.change(command);
  }

  @Produces
  @Singleton
  SendOffer sendOffer() {
    return target -> counter.send(target);
  }

  @Produces
  @Singleton
  AcceptOffer acceptOffer() {
    return command -> counter.accept(command);
  }

  @Produces
  @Singleton
  ShowOffer showOffer() {
    return (account, id, by) -> counter.showing().show(account, id, by);
  }

  @Produces
  @Singleton
  ShowOfferPlan showOfferPlan() {
    return (account, id, by) -> counter.planning().show(account, id, by);
  }

  @Produces
  @Singleton
  FindOffers findOffers() {
    return query -> counter.offers.find(query);
  }

  @Produces
  @Singleton
  Ids ids() {
    return () -> counter.ids.next();
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(AnOffer.NOW, ZoneOffset.UTC);
  }
}
