/** A document in Markdown and Liquid. */
export interface ProposalTemplate { readonly id: string; readonly language: string; readonly title: string; readonly body: string }
export interface ProposalRules {
  /** The id of the template where nobody names one. */
  readonly template: string;
  readonly validForMs: number;
  /** In basis points; null: nothing is said of a tax. */
  readonly tax: { readonly rateBp: number; readonly name: string | null; readonly isIncluded: boolean } | null;
  readonly templates: readonly ProposalTemplate[];
}
