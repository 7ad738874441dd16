import { CLEAR, together } from "./pair.ts";

const PEOPLE =
  "clientes|socios|alumnos|estudiantes|suscriptores|abonados|usuarios|miembros|pacientes|donantes|afiliados|asegurados|apoderados|compradores|customers|members|subscribers|students|users|donors|policyholders";
const LEADS = "lead|prospecto|interesado|cotizaciones|oportunidades|visitantes|postulantes|curiosos|opportunities";
const REPORTS = "reporte|informe|reporteria|indicadores|kpis|consolidado|cierre|numeros|cifras|reporting";
const CALLS = "llamada|llamadas|llamados|audios|grabaciones|calls|recordings";

export const usePairs = together("use_case", CLEAR, {
  voice_analytics: [
    [
      CALLS,
      "analiz*|analis*|transcri*|escuch*|audit*|revis*|evalu*|monitor*|grab*|calidad|motivos|sentimiento|tono|analy*|listen*|review*|score*|recorded|quality",
    ],
  ],
  lead_scoring: [
    [
      `${LEADS}|contactos|compradores|buyers`,
      "calific*|califiq*|priori*|filtr*|puntaj*|puntu*|punti*|separ*|clasific*|clasifiq*|distingu*|serios|calientes|intencion|reales|qualif*|score*|scoring|rank*|serious|worth|hot",
    ],
  ],
  churn_prediction: [
    [
      PEOPLE,
      "predecir*|anticip*|detect*|alert*|avis*|riesgo|retener*|retencion|predict*|spot|risk|retain*|warn*, antes de que, por irse, a punto de",
    ],
  ],
  marketing_attribution: [
    [
      "canal|campaña|anuncio|publicidad|channel|campaign|ads",
      "atribu*|origen|trae|traen|trajo|attribut*|source|bring*|brought|drives, de donde",
    ],
  ],
  campaign_optimization: [
    [
      "campaña|anuncios|publicidad|pauta|promociones|ads|campaigns|promotions",
      "optimiz*|mejorar|segmentad*|personaliz*|automatiz*|rendimiento|bajar|reducir|optimis*|improve|lower|reduce",
    ],
  ],
  demand_forecasting: [
    [
      "demanda|ventas|inventario|stock|produccion|compras|consumo|ocupacion|inventory|production",
      "predec*|predic*|pronost*|proyect*|anticip*|estim*|prever|planific*|forecast*|predict*|quiebre*|sobra|sobre stock",
    ],
  ],
  fraud_detection: [
    [
      "transacciones|pagos|comprobantes|cuentas|documentos|pedidos|siniestros|identidad|facturas|recetas|boletas|reembolsos|transactions|payments|claims|accounts|orders",
      "fraud*|sospechos*|alterad*|fals*|estaf*|suplant*|adulter*|anomal*|irregular*|suspicious|fake|forged",
    ],
  ],
  real_time_reporting: [
    [
      `${REPORTS}|metricas|datos|ventas|numbers`,
      "al instante|dia|minuto, tiempo real, en vivo|linea, automatic*|dashboard|tablero|panel, real time, live",
    ],
  ],
  dw_modernization: [
    [
      "datos|informacion|bases|registros|historial|data|records",
      "unific*|centraliz*|consolid*|migr*|moderniz*|warehouse|unify|centralize, un solo lugar, unico lugar|repositorio, one place",
    ],
  ],
  customer_segmentation: [
    [
      `${PEOPLE}|base|cartera|audiencia`,
      "segment*|agrup*|perfil*|clasific*|grupos|tipos|comportamiento|habitos|profile*|group*|cohort*",
    ],
  ],
});
