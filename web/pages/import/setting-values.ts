import type { Import, Setting } from './said.ts'

/** The fields of the form about where people come from; it has words where the import has choices. */
export function valuesOf({ setting, recognised, sentMail }: Import, brandId: string) {
  const known = setting?.provenance.known === true ? setting.provenance : null
  return {
    brandId: setting?.brandId ?? brandId,
    source: setting?.source ?? recognised?.source ?? '',
    known: setting ? (known ? 'yes' : 'no') : '',
    told: known?.told ?? '',
    legalBasis: (known?.legalBasis ?? '') as string,
    purpose: known?.purpose ?? '',
    retentionRuleId: known?.retentionRuleId ?? '',
    evidence: known?.evidence ?? '',
    at: known?.at ?? null,
    consentPurpose: (setting?.consent?.purpose ?? 'commercial') as string,
    consentStreamId: setting?.consent?.streamId ?? '',
    consentWording: setting?.consent?.wording ?? '',
    refusals: setting?.refusals?.reach === 'stream' ? setting.refusals.streamId : (setting?.refusals?.reach ?? 'brand'),
    legalSenderId: setting?.legalSenderId ?? '',
    listMadeAt: setting?.listMadeAt?.slice(0, 10) ?? '',
    // Which mail it was, the file knows better than whoever chose one before.
    sentMailId: sentMail?.id ?? setting?.deliveries?.mailId ?? '',
    sentName: setting?.deliveries?.name ?? '',
    sentStreamId: setting?.deliveries?.streamId ?? '',
    sentAt: setting?.deliveries?.sentAt?.slice(0, 10) ?? '',
  }
}

/** The fields of the form about where people come from. */
export type Values = ReturnType<typeof valuesOf>

/** What changes with the brand: a stream of another one is no longer meant. */
export function ofBrand(brandId: string, { refusals }: Values) {
  return { brandId, consentStreamId: '', sentStreamId: '', refusals: refusals === 'all' ? refusals : 'brand' }
}

/** What a person says with the form. */
export function settingOf(
  values: Values,
  takes: { readonly consents: boolean; readonly deliveries: boolean },
): Setting {
  const { brandId, source, refusals } = values
  return {
    brandId,
    source: source.trim(),
    provenance: provenanceOf(values),
    consent: takes.consents
      ? {
          purpose: values.consentPurpose as NonNullable<Setting['consent']>['purpose'],
          streamId: values.consentStreamId || null,
          // What people were told of their data is no proof of what they saw when they said yes.
          wording: values.consentWording.trim() || null,
        }
      : null,
    refusals:
      refusals === 'brand' || refusals === 'all' ? { reach: refusals } : { reach: 'stream', streamId: refusals },
    legalSenderId: values.legalSenderId || null,
    deliveries: takes.deliveries ? sentOf(values) : null,
    listMadeAt: values.listMadeAt ? `${values.listMadeAt}T00:00:00Z` : null,
  }
}

function sentOf({ sentMailId, sentName, sentStreamId, sentAt }: Values): Setting['deliveries'] {
  return {
    mailId: sentMailId || null,
    name: sentName.trim() || null,
    // A mail of ours has its own.
    streamId: sentMailId ? null : sentStreamId || null,
    sentAt: sentAt ? `${sentAt}T00:00:00Z` : null,
  }
}

function provenanceOf(values: Values): Setting['provenance'] {
  if (values.known !== 'yes') return { known: false }
  return {
    known: true,
    told: values.told.trim() || null,
    legalBasis: values.legalBasis as 'consent',
    purpose: values.purpose.trim(),
    retentionRuleId: values.retentionRuleId,
    evidence: values.evidence.trim() || null,
    at: values.at,
  }
}
