/** Who may do what: staff users, sessions, API keys, roles and scopes. */
@NullMarked
package org.orderhub.domain.identity;

import org.jspecify.annotations.NullMarked;
