import { AgendaChecks as AgendaChecks_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { TranslationsCell as TranslationsCell_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { TranslationsLine as TranslationsLine_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { TitleCell as TitleCell_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DayCell as DayCell_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { DateField as DateField_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { DatesNotice as DatesNotice_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { TimeZoneField as TimeZoneField_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { DayRowLabel as DayRowLabel_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { QuietCell as QuietCell_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { CountryField as CountryField_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { NamedRelation as NamedRelation_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { PartyLabel as PartyLabel_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { FreshJoin as FreshJoin_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { EventFromDocument as EventFromDocument_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { PublishButton as PublishButton_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { UnpublishButton as UnpublishButton_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AgendaView as AgendaView_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { TranslateView as TranslateView_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { DocumentTitle as DocumentTitle_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AgendaWay as AgendaWay_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { ClockCell as ClockCell_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { ClockField as ClockField_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AfterChangeField as AfterChangeField_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AlikeNotice as AlikeNotice_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { MovedNotice as MovedNotice_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { MergeSelected as MergeSelected_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { MergeEntry as MergeEntry_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { MergeItem as MergeItem_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { GlossaryField as GlossaryField_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { WayInLink as WayInLink_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { CurrentPassword as CurrentPassword_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { ResetLink as ResetLink_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AgendaDashboard as AgendaDashboard_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { AgendaProvider as AgendaProvider_cd3e5047624f7966053fd8f5c0c38846 } from 'payload-plugin-agenda/client'
import { AskForLink as AskForLink_95a40e7ff350c339c0399d329c56866d } from 'payload-plugin-agenda/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-plugin-agenda/rsc#AgendaChecks": AgendaChecks_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#TranslationsCell": TranslationsCell_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#TranslationsLine": TranslationsLine_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#TitleCell": TitleCell_cd3e5047624f7966053fd8f5c0c38846,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-plugin-agenda/client#DayCell": DayCell_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#DateField": DateField_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#DatesNotice": DatesNotice_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#TimeZoneField": TimeZoneField_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#DayRowLabel": DayRowLabel_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#QuietCell": QuietCell_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#CountryField": CountryField_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#NamedRelation": NamedRelation_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#PartyLabel": PartyLabel_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#FreshJoin": FreshJoin_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#EventFromDocument": EventFromDocument_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#PublishButton": PublishButton_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#UnpublishButton": UnpublishButton_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#AgendaView": AgendaView_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/rsc#TranslateView": TranslateView_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#DocumentTitle": DocumentTitle_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#AgendaWay": AgendaWay_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#ClockCell": ClockCell_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#ClockField": ClockField_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#AfterChangeField": AfterChangeField_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#AlikeNotice": AlikeNotice_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#MovedNotice": MovedNotice_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#MergeSelected": MergeSelected_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#MergeEntry": MergeEntry_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#MergeItem": MergeItem_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#GlossaryField": GlossaryField_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#WayInLink": WayInLink_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#CurrentPassword": CurrentPassword_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/client#ResetLink": ResetLink_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#AgendaDashboard": AgendaDashboard_95a40e7ff350c339c0399d329c56866d,
  "payload-plugin-agenda/client#AgendaProvider": AgendaProvider_cd3e5047624f7966053fd8f5c0c38846,
  "payload-plugin-agenda/rsc#AskForLink": AskForLink_95a40e7ff350c339c0399d329c56866d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
