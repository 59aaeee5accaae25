import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SummitTimeCell as SummitTimeCell_1727fedddbb5afe619e525480dae7eb2 } from '../../../../src/admin/list/SummitTimeCell.tsx'
import { SummitTimeField as SummitTimeField_ad73a6a8f889f68b8dd55599f838c2d1 } from '../../../../src/admin/fields/SummitTimeField.tsx'
import { TimeZoneField as TimeZoneField_48f9bddad721adce0ba2e85d8c9dc69d } from '../../../../src/admin/fields/TimeZoneField.tsx'
import { EstimatePanel as EstimatePanel_4ef23d16ff7ae0becb087922092c2467 } from '../../../../src/admin/estimate/EstimatePanel.tsx'
import { LanguagesField as LanguagesField_d40a73535bd33bbf86e3fcc9f5e4df74 } from '../../../../src/admin/languages/LanguagesField.tsx'
import { PublishButton as PublishButton_b6506282cd76d7dd5bbfd62517730bff } from '../../../../src/admin/publish/PublishButton.tsx'
import { SaveButton as SaveButton_fab57ecbe97f50250929445d54f8dd74 } from '../../../../src/admin/publish/SaveButton.tsx'
import { TimeCell as TimeCell_6983d99601326846a24dd3e7f82dab83 } from '../../../../src/admin/publications/TimeCell.tsx'
import { Overview as Overview_4b5cc4cf2ae104714a925b374efd1fa1 } from '../../../../src/admin/publications/Overview.tsx'
import { TitleCell as TitleCell_b924f3cb050fbc3fce57a6b65f9fd201 } from '../../../../src/admin/workspace/TitleCell.tsx'
import { DocumentKindCell as DocumentKindCell_908b62bc990671ae137310bb4c433d9e } from '../../../../src/admin/list/DocumentKindCell.tsx'
import { StateCell as StateCell_98b4d1632278a0225ac18308469df2f5 } from '../../../../src/admin/marks/StateCell.tsx'
import { ReasonCell as ReasonCell_7b72926c7af0618631e7a63607dea347 } from '../../../../src/admin/list/ReasonCell.tsx'
import { ProviderNotice as ProviderNotice_bf28ac72ba8d0ef7ab26c93e6a4de0c5 } from '../../../../src/admin/provider/ProviderNotice.tsx'
import { ShowOriginalField as ShowOriginalField_605470d0fdfdf15effd51c5a81a3f526 } from '../../../../src/admin/site/ShowOriginalField.tsx'
import { LanguageEstimate as LanguageEstimate_a803746e19ce772dcea85782a9bbc1f0 } from '../../../../src/admin/estimate/LanguageEstimate.tsx'
import { LanguageStandingField as LanguageStandingField_8b8d148242b3eeb83dc064d4cfa3d6ea } from '../../../../src/admin/site/LanguageStandingField.tsx'
import { LanguageRowLabel as LanguageRowLabel_c1ac1d32a783751339942bf581cd5f88 } from '../../../../src/admin/site/LanguageRowLabel.tsx'
import { RemovedLanguagesField as RemovedLanguagesField_fafcbfdb80f4233f00c9778c856a87f8 } from '../../../../src/admin/site/RemovedLanguagesField.tsx'
import { MachineField as MachineField_a5c73b9b793d2a2a3cbdf0b716eaa3ba } from '../../../../src/admin/provider/MachineField.tsx'
import { Icon as Icon_5eddd781ceb78812efb2dcc0cec36920 } from '../../../../src/admin/brand/Icon.tsx'
import { Logo as Logo_2e763df44b42c422bacb8a7fd68ccf87 } from '../../../../src/admin/brand/Logo.tsx'
import { HomeNavLink as HomeNavLink_28c9817ee980f546ddad6301a0cfa9b0 } from '../../../../src/admin/home/HomeNavLink.tsx'
import { QueueNavLink as QueueNavLink_07f4528f98832b245e9fb7ad0689139c } from '../../../../src/admin/queue/QueueNavLink.tsx'
import { TranslatorsLand as TranslatorsLand_8d64fedd5093261b5d446d73a4836412 } from '../../../../src/admin/home/TranslatorsLand.tsx'
import { QueueNotice as QueueNotice_3b32ab5c242ec14c451712f37cba93d2 } from '../../../../src/admin/queue/QueueNotice.tsx'
import { HomePage as HomePage_394e56d21e1885c6c65cb6bf76ebc0b0 } from '../../../../src/admin/home/HomePage.tsx'
import { WorkspacePage as WorkspacePage_a1abc1a4587a3c704aa8bc0b7f4ff854 } from '../../../../src/admin/workspace/WorkspacePage.tsx'
import { QueuePage as QueuePage_ef684c140384de9709eca39c54f3f254 } from '../../../../src/admin/queue/QueuePage.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/list/SummitTimeCell.tsx#SummitTimeCell": SummitTimeCell_1727fedddbb5afe619e525480dae7eb2,
  "/src/admin/fields/SummitTimeField.tsx#SummitTimeField": SummitTimeField_ad73a6a8f889f68b8dd55599f838c2d1,
  "/src/admin/fields/TimeZoneField.tsx#TimeZoneField": TimeZoneField_48f9bddad721adce0ba2e85d8c9dc69d,
  "/src/admin/estimate/EstimatePanel.tsx#EstimatePanel": EstimatePanel_4ef23d16ff7ae0becb087922092c2467,
  "/src/admin/languages/LanguagesField.tsx#LanguagesField": LanguagesField_d40a73535bd33bbf86e3fcc9f5e4df74,
  "/src/admin/publish/PublishButton.tsx#PublishButton": PublishButton_b6506282cd76d7dd5bbfd62517730bff,
  "/src/admin/publish/SaveButton.tsx#SaveButton": SaveButton_fab57ecbe97f50250929445d54f8dd74,
  "/src/admin/publications/TimeCell.tsx#TimeCell": TimeCell_6983d99601326846a24dd3e7f82dab83,
  "/src/admin/publications/Overview.tsx#Overview": Overview_4b5cc4cf2ae104714a925b374efd1fa1,
  "/src/admin/workspace/TitleCell.tsx#TitleCell": TitleCell_b924f3cb050fbc3fce57a6b65f9fd201,
  "/src/admin/list/DocumentKindCell.tsx#DocumentKindCell": DocumentKindCell_908b62bc990671ae137310bb4c433d9e,
  "/src/admin/marks/StateCell.tsx#StateCell": StateCell_98b4d1632278a0225ac18308469df2f5,
  "/src/admin/list/ReasonCell.tsx#ReasonCell": ReasonCell_7b72926c7af0618631e7a63607dea347,
  "/src/admin/provider/ProviderNotice.tsx#ProviderNotice": ProviderNotice_bf28ac72ba8d0ef7ab26c93e6a4de0c5,
  "/src/admin/site/ShowOriginalField.tsx#ShowOriginalField": ShowOriginalField_605470d0fdfdf15effd51c5a81a3f526,
  "/src/admin/estimate/LanguageEstimate.tsx#LanguageEstimate": LanguageEstimate_a803746e19ce772dcea85782a9bbc1f0,
  "/src/admin/site/LanguageStandingField.tsx#LanguageStandingField": LanguageStandingField_8b8d148242b3eeb83dc064d4cfa3d6ea,
  "/src/admin/site/LanguageRowLabel.tsx#LanguageRowLabel": LanguageRowLabel_c1ac1d32a783751339942bf581cd5f88,
  "/src/admin/site/RemovedLanguagesField.tsx#RemovedLanguagesField": RemovedLanguagesField_fafcbfdb80f4233f00c9778c856a87f8,
  "/src/admin/provider/MachineField.tsx#MachineField": MachineField_a5c73b9b793d2a2a3cbdf0b716eaa3ba,
  "/src/admin/brand/Icon.tsx#Icon": Icon_5eddd781ceb78812efb2dcc0cec36920,
  "/src/admin/brand/Logo.tsx#Logo": Logo_2e763df44b42c422bacb8a7fd68ccf87,
  "/src/admin/home/HomeNavLink.tsx#HomeNavLink": HomeNavLink_28c9817ee980f546ddad6301a0cfa9b0,
  "/src/admin/queue/QueueNavLink.tsx#QueueNavLink": QueueNavLink_07f4528f98832b245e9fb7ad0689139c,
  "/src/admin/home/TranslatorsLand.tsx#TranslatorsLand": TranslatorsLand_8d64fedd5093261b5d446d73a4836412,
  "/src/admin/queue/QueueNotice.tsx#QueueNotice": QueueNotice_3b32ab5c242ec14c451712f37cba93d2,
  "/src/admin/home/HomePage.tsx#HomePage": HomePage_394e56d21e1885c6c65cb6bf76ebc0b0,
  "/src/admin/workspace/WorkspacePage.tsx#WorkspacePage": WorkspacePage_a1abc1a4587a3c704aa8bc0b7f4ff854,
  "/src/admin/queue/QueuePage.tsx#QueuePage": QueuePage_ef684c140384de9709eca39c54f3f254,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
