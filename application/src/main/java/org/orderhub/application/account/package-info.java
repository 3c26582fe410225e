/** Opening and finding accounts. */
@NullMarked
package org.orderhub.application.account;

import org.jspecify.annotations.NullMarked;
