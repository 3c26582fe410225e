package org.orderhub.persistence.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.orderhub.domain.customer.Customer;

@Entity
@Table(name = "customers")
@IdClass(CustomerEntity.Key.class)
class CustomerEntity {
  record Key(UUID accountId, UUID id) implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id UUID id;

  long number;

  @Column(name = "entity_type")
  String entityType;

  @Column(name = "first_name")
  String firstName;

  @Column(name = "last_name")
  String lastName;

  String company;
  String email;
  String phone;

  @Column(name = "external_id")
  String externalId;

  String language;

  @Version long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  CustomerEntity() {}

  CustomerEntity(Customer customer) {
    accountId = customer.account().value();
    id = customer.id().value();
    number = customer.number();
    entityType = customer.entityType().name();
    firstName = customer.name().first();
    lastName = customer.name().last();
    company = customer.name().company();
    email = customer.reachable().email();
    phone = customer.reachable().phone();
    externalId = customer.reachable().externalId();
    language = customer.language();
  }
}
