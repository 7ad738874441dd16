/**
 * A read as the bench asks it. `whole`: it counts or adds up every meeting there is, or a share of them that does not
 * shrink (every second transcript has "whatsapp" in it), so it may grow with them.
 */
export interface Read {
  name: string;
  path: string;
  whole?: true;
}

const read = (name: string, path = name): Read => ({ name, path: `/api/v1${path}` });
const whole = (name: string, path = name): Read => ({ ...read(name, path), whole: true });

/** Every read route that depends on how many meetings there are, with each filter and sort that takes a way of its own. */
export const READS: Read[] = [
  whole("/kpis"),
  whole("/kpis daily", "/kpis?period=daily"),
  whole("/kpis/overview"),
  whole("/kpis/sellers/performance"),
  whole("/kpis/meetings/trends"),
  whole("/kpis/clients/engagement"),
  whole("/kpis/clients/analysis"),
  whole("/kpis/clients/analysis basis", "/kpis/clients/analysis?basis=stated,inferred"),
  whole("/kpis/breakdown sector", "/kpis/breakdown?by=business_sector"),
  whole("/kpis/breakdown sector × seller", "/kpis/breakdown?by=business_sector&by=seller_id"),
  whole("/kpis/groundedness"),
  whole("/meetings"),
  whole("/meetings page 90", "/meetings?page=90"),
  whole("/meetings by id", "/meetings?sortBy=id"),
  whole("/meetings by client", "/meetings?sortBy=client_id&sortOrder=asc"),
  whole("/meetings by seller", "/meetings?sortBy=seller_id"),
  whole("/meetings by closed", "/meetings?sortBy=closed"),
  whole("/meetings by creation", "/meetings?sortBy=created_at"),
  whole("/meetings by change", "/meetings?sortBy=updated_at"),
  whole("/meetings without transcripts", "/meetings?transcript=false&limit=100"),
  read("/meetings of a client", "/meetings?client_id=7"),
  read("/meetings of a seller", "/meetings?seller_id=2"),
  read("/meetings of a day", "/meetings?from=2025-03-03&to=2025-03-03"),
  read("/meetings sector", "/meetings?business_sector=mining"),
  read("/meetings sector, source, stage", "/meetings?business_sector=retail&lead_source=seo&purchase_stage=closure"),
  read("/meetings urgent", "/meetings?urgency=true"),
  read("/meetings unclassified", "/meetings?classified=false"),
  read("/meetings to review", "/meetings?needs_review=true"),
  read("/meetings closed", "/meetings?closed=true"),
  read("/meetings q rare name", "/meetings?q=providencia 77"),
  whole("/meetings q frequent word", "/meetings?q=whatsapp"),
  whole("/meetings q two words", "/meetings?q=navidad directorio"),
  read("/meetings q nothing", "/meetings?q=xilofono"),
  read("/meetings/{id}", "/meetings/500"),
  whole("/clients"),
  whole("/clients by name", "/clients?sortBy=name"),
  whole("/clients by e-mail", "/clients?sortBy=email"),
  whole("/clients by creation", "/clients?sortBy=created_at"),
  read("/clients q", "/clients?q=clinica andes"),
  read("/clients/{id}", "/clients/7"),
  whole("/sellers"),
  read("/sellers/active"),
  read("/sellers/{id}", "/sellers/2"),
  whole("/classifications 10", "/classifications?limit=10"),
  whole("/classifications 1000", "/classifications"),
  whole("/classifications by confidence", "/classifications?limit=10&sortBy=confidence_score"),
  read("/classifications sector", "/classifications?limit=10&business_sector=mining"),
  read("/classifications/{meetingId}", "/classifications/500"),
  read("/classifications/quality"),
  whole("/reviews"),
  read("/meetings/{id}/evidence", "/meetings/500/evidence"),
  read("/meetings/{id}/runs", "/meetings/500/runs"),
  whole("/workers/classifications"),
  read("/workers/classification/{meetingId}", "/workers/classification/500"),
  whole("/workers/tasks"),
  whole("/workers/tasks completed", "/workers/tasks?status=completed"),
  whole("/workers/stats"),
];

/** Those whose plans are kept. */
export const EXPLAINED: Record<string, string> = {
  "/kpis": "kpis",
  "/kpis/overview": "kpis-overview",
  "/kpis/meetings/trends": "kpis-trends",
  "/kpis/breakdown sector × seller": "kpis-breakdown",
  "/kpis/groundedness": "kpis-groundedness",
  "/meetings": "meetings",
  "/meetings sector, source, stage": "meetings-labels",
  "/meetings q frequent word": "meetings-search-frequent",
  "/meetings q rare name": "meetings-search-rare",
  "/classifications sector": "classifications-sector",
};
