/** The pages on which an administrator says how the account shall work. */
@NullMarked
package org.orderhub.web.settings;

import org.jspecify.annotations.NullMarked;
