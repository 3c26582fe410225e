/** Order intake by REST, as the partner's page has it. */
@NullMarked
package org.orderhub.rest.intake;

import org.jspecify.annotations.NullMarked;
