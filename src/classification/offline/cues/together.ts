import { phrases } from "../../taxonomy/guide.ts";
import type { Field } from "../../taxonomy.ts";

/** Two ideas that say a value when they stand near each other, in either order: "lo que pagamos por cada clic se disparó". */
export interface Together {
  field: Field;
  value: string;
  weight: number;
  ideas: readonly [readonly string[], readonly string[]];
}

/** What two ideas near each other say: as much as a word that says it. */
const USUAL = 0.8;

const together = (field: Field, value: string, one: string, other: string, weight: number = USUAL): Together => ({
  field,
  value,
  weight,
  ideas: [phrases(one), phrases(other)],
});

const SYSTEMS =
  "sistema|erp|crm|sap|software|plataforma|herramienta|programas|aplicaciones|tools|systems|platforms|apps";
const PEOPLE =
  "clientes|socios|alumnos|estudiantes|suscriptores|abonados|usuarios|miembros|pacientes|donantes|afiliados|asegurados|apoderados|compradores|customers|members|subscribers|students|users|donors|policyholders";
const LEADS = "lead|prospecto|interesado|cotizaciones|oportunidades|visitantes|postulantes|curiosos|opportunities";
const ADVERTISING =
  "publicidad|publicitari*|anuncio|ads|pauta|campaña|adquisicion|captacion|clic|cpl|cac|cpa|advertising|clicks|campaigns, google|meta|facebook ads, marketing digital";
const REPORTS = "reporte|informe|reporteria|indicadores|kpis|consolidado|cierre|numeros|cifras|reporting";
const CALLS = "llamada|llamadas|llamados|audios|grabaciones|calls|recordings";

/** Kept out of the guide, which lists phrases; order and what stands between the two do not matter here. */
export const TOGETHER: readonly Together[] = [
  together(
    "business_sector",
    "ecommerce",
    "vendo|vendemos|venden|vendiendo|venta|tienda|marca|sell|selling|store|shop|retailer|brand",
    "por|via|en internet|web|instagram|tiktok|linea|tiendanube|shopify|amazon, mercado libre, mercadolibre|online|ecommerce|etsy|tiendanube|shopify|woocommerce, tienda nube, por|en nuestra|mi|la pagina|web, a todo el? pais|chile|mexico|colombia|peru, our|my website|site",
    1.6,
  ),
  together(
    "primary_pain_point",
    "high_advertising_costs",
    ADVERTISING,
    "car*|costos*|costo|coste|gast*|invert*|inviert*|plata|dinero|presupuesto|fortuna|subi*|sube|suben|dispar*|retorno|rentab*|quem*|desperdici*|botando|expensive|spend|spending|budget|wasted|wasting|burn*|pricey|return",
  ),
  together(
    "primary_pain_point",
    "slow_reporting",
    REPORTS,
    "tard*|demor*|atras*|lent*|manual|manualmente|mano|desactualiz*|viejos|armar*|arma|armando|prepar*|consolid*|copiar|copiando|pegar|eterno|slow|late|manually|hand|outdated, # horas|dias|semanas|weeks|days|hours",
  ),
  together(
    "primary_pain_point",
    "low_conversion",
    `${LEADS}|ventas|sales|carrito|matriculas`,
    "pierd*|perd*|enfri*|conviert*|convert*|concret*|escap*|abandon*|estanc*|cayeron|cayendo|bajaron|bajando|cierran|cierra|pocas|pocos|close|cold|losing|lost|lose|drop*",
  ),
  together(
    "primary_pain_point",
    "high_churn",
    `${PEOPLE}|gente|personas|people`,
    "se van, se fueron, se nos van, cancel*|abandon*|desert*|renuev*|renov*|retiran|retiro|fuga|churn|rotacion, dejan|dejaron|dejando de, dan|dieron|dar de baja, no vuelven|regresan, se cambian|cambiaron|pasan, leave|leaving|quit|quitting|renew|lapse*",
  ),
  together(
    "primary_pain_point",
    "difficult_integrations",
    `${SYSTEMS}, integr*|conect*|sincroniz*, api`,
    "no conversan|conversa|hablan|habla|integran|integra|conectan|conecta|comunican|sincronizan|sincroniza, ninguno conversa, dificil*|imposible|complicad*|engorros*|pesadilla|incompatib*|aislad*|desconectad*|separado, doble digitacion|ingreso|trabajo, dos|tres veces, don't|doesn't talk|connect|integrate|sync, nightmare|painful",
  ),
  together(
    "primary_pain_point",
    "regulatory_compliance",
    "ley|leyes|norma|normativ*|regulacion|regulador|superintendencia|fiscaliz*|auditoria|auditor|compliance|ministerio|privacidad|law|regulator|regulations|gdpr|hipaa, datos personales|sensibles, area legal",
    "exig*|oblig*|cumpl*|incumpl*|multa*|riesgo|sancion*|preocup*|respaldo|evidencia|constancia|trazabilidad|fined|fine|risk|comply|require*|worr*|auditaron|observaron",
  ),
  together(
    "primary_pain_point",
    "dispersed_data",
    "datos|informacion|registros|historial|fichas|base|contactos|data|information|records",
    "planilla*|excel|cuaderno*|libreta*|celulares|dispers*|repartid*|fragment*|desorden*|desparram*|duplicad*|silos|scattered|spreadsheets|everywhere, distint*|diferent*|vari*|much*|cuatro|cinco|tres|seis sistemas|planillas|lugares|lados|partes|herramientas|archivos, cada area|sucursal|vendedor|sede|tienda|local|equipo|ejecutivo, several|different|multiple|five|four|three systems|places|tools",
  ),
  together(
    "primary_pain_point",
    "scalability",
    "crec*|escal*|expand*|expansion|sucursales|growth|growing|grow|scale|scaling|franquicias",
    "soport*|aguant*|contratar|contratando|duplic*|triplic*|dotacion|ordenad*|infraestructura|hire|hiring|headcount|support",
  ),
  together(
    "primary_pain_point",
    "lack_visibility",
    "no|nadie|nunca|sin|ni|tampoco se|sabemos|sabe|saber|saben|tengo|tenemos|tiene|vemos|ve|veo|medimos|podemos|puedo, a ciegas, can't|don't|nobody|cannot|no know|see|tell|measure|track",
    "cual|cuant*|rendimiento|desempeño|metricas|estadisticas|control|visibilidad|medir|funciona|pasa|pasando|which|how|visibility|happening|idea",
  ),
  together(
    "use_case",
    "voice_analytics",
    CALLS,
    "analiz*|analis*|transcri*|escuch*|audit*|revis*|evalu*|monitor*|grab*|calidad|motivos|sentimiento|tono|analy*|listen*|review*|score*|recorded|quality",
  ),
  together(
    "use_case",
    "lead_scoring",
    `${LEADS}|contactos|compradores|buyers`,
    "calific*|califiq*|priori*|filtr*|puntaj*|puntu*|punti*|separ*|clasific*|clasifiq*|distingu*|serios|calientes|intencion|reales|qualif*|score*|scoring|rank*|serious|worth|hot",
  ),
  together(
    "use_case",
    "churn_prediction",
    PEOPLE,
    "predecir*|anticip*|detect*|alert*|avis*|riesgo|retener*|retencion|predict*|spot|risk|retain*|warn*, antes de que, por irse, a punto de",
  ),
  together(
    "use_case",
    "marketing_attribution",
    "canal|campaña|anuncio|publicidad|channel|campaign|ads",
    "atribu*|origen|trae|traen|trajo|attribut*|source|bring*|brought|drives, de donde",
  ),
  together(
    "use_case",
    "campaign_optimization",
    "campaña|anuncios|publicidad|pauta|promociones|ads|campaigns|promotions",
    "optimiz*|mejorar|segmentad*|personaliz*|automatiz*|rendimiento|bajar|reducir|optimis*|improve|lower|reduce",
  ),
  together(
    "use_case",
    "demand_forecasting",
    "demanda|ventas|inventario|stock|produccion|compras|consumo|ocupacion|inventory|production",
    "predec*|predic*|pronost*|proyect*|anticip*|estim*|prever|planific*|forecast*|predict*|quiebre*|sobra|sobre stock",
  ),
  together(
    "use_case",
    "fraud_detection",
    "transacciones|pagos|comprobantes|cuentas|documentos|pedidos|siniestros|identidad|facturas|recetas|boletas|reembolsos|transactions|payments|claims|accounts|orders",
    "fraud*|sospechos*|alterad*|fals*|estaf*|suplant*|adulter*|anomal*|irregular*|suspicious|fake|forged",
  ),
  together(
    "use_case",
    "real_time_reporting",
    `${REPORTS}|metricas|datos|ventas|numbers`,
    "al instante|dia|minuto, tiempo real, en vivo|linea, automatic*|dashboard|tablero|panel, real time, live",
  ),
  together(
    "use_case",
    "dw_modernization",
    "datos|informacion|bases|registros|historial|data|records",
    "unific*|centraliz*|consolid*|migr*|moderniz*|warehouse|unify|centralize, un solo lugar, unico lugar|repositorio, one place",
  ),
  together(
    "use_case",
    "customer_segmentation",
    `${PEOPLE}|base|cartera|audiencia`,
    "segment*|agrup*|perfil*|clasific*|grupos|tipos|comportamiento|habitos|profile*|group*|cohort*",
  ),
];
