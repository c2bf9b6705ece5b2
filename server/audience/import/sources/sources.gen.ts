// Written by tools/gen.ts from the folders beside it; do not edit.
import { copernica } from './copernica/source.ts'
import { deployteq } from './deployteq/source.ts'
import { klaviyo } from './klaviyo/source.ts'
import { laposta } from './laposta/source.ts'
import { lightspeed } from './lightspeed/source.ts'
import { listmonk } from './listmonk/source.ts'
import { magento } from './magento/source.ts'
import { mailchimp } from './mailchimp/source.ts'
import { shopify } from './shopify/source.ts'
import { spotler } from './spotler/source.ts'
import { woocommerce } from './woocommerce/source.ts'
import type { Source } from './source.ts'

/** Every source, in the order of the folders. */
export const SOURCES: readonly Source[] = [copernica, deployteq, klaviyo, laposta, lightspeed, listmonk, magento, mailchimp, shopify, spotler, woocommerce]
