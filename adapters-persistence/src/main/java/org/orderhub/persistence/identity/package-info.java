/** Staff users, sessions, API keys and set-up links in PostgreSQL; passwords by bcrypt. */
@NullMarked
package org.orderhub.persistence.identity;

import org.jspecify.annotations.NullMarked;
