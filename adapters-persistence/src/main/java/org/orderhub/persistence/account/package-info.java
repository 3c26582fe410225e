/** Accounts in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.account;

import org.jspecify.annotations.NullMarked;
