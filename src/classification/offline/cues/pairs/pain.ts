import { CLEAR, together } from "./pair.ts";

const SYSTEMS =
  "sistema|erp|crm|sap|software|plataforma|herramienta|programas|aplicaciones|tools|systems|platforms|apps";
const PEOPLE =
  "clientes|socios|alumnos|estudiantes|suscriptores|abonados|usuarios|miembros|pacientes|donantes|afiliados|asegurados|apoderados|compradores|customers|members|subscribers|students|users|donors|policyholders";
const LEADS = "lead|prospecto|interesado|cotizaciones|oportunidades|visitantes|postulantes|curiosos|opportunities";
const ADVERTISING =
  "publicidad|publicitari*|anuncio|ads|pauta|campaña|adquisicion|captacion|clic|cpl|cac|cpa|advertising|clicks|campaigns, google|meta|facebook ads, marketing digital";
const REPORTS = "reporte|informe|reporteria|indicadores|kpis|consolidado|cierre|numeros|cifras|reporting";

export const painPairs = together("primary_pain_point", CLEAR, {
  high_advertising_costs: [
    [
      ADVERTISING,
      "car*|costos*|costo|coste|gast*|invert*|inviert*|plata|dinero|presupuesto|fortuna|subi*|sube|suben|dispar*|retorno|rentab*|quem*|desperdici*|botando|expensive|spend|spending|budget|wasted|wasting|burn*|pricey|return",
    ],
  ],
  slow_reporting: [
    [
      REPORTS,
      "tard*|demor*|atras*|lent*|manual|manualmente|mano|desactualiz*|viejos|armar*|arma|armando|prepar*|consolid*|copiar|copiando|pegar|eterno|slow|late|manually|hand|outdated, # horas|dias|semanas|weeks|days|hours",
    ],
  ],
  low_conversion: [
    [
      `${LEADS}|ventas|sales|carrito|matriculas`,
      "pierd*|perd*|enfri*|conviert*|convert*|concret*|escap*|abandon*|estanc*|cayeron|cayendo|bajaron|bajando|cierran|cierra|pocas|pocos|close|cold|losing|lost|lose|drop*",
    ],
  ],
  high_churn: [
    [
      `${PEOPLE}|gente|personas|people`,
      "se van, se fueron, se nos van, cancel*|abandon*|desert*|renuev*|renov*|retiran|retiro|fuga|churn|rotacion, dejan|dejaron|dejando de, dan|dieron|dar de baja, no vuelven|regresan, se cambian|cambiaron|pasan, leave|leaving|quit|quitting|renew|lapse*",
    ],
  ],
  difficult_integrations: [
    [
      `${SYSTEMS}, integr*|conect*|sincroniz*, api`,
      "no conversan|conversa|hablan|habla|integran|integra|conectan|conecta|comunican|sincronizan|sincroniza, ninguno conversa, dificil*|imposible|complicad*|engorros*|pesadilla|incompatib*|aislad*|desconectad*|separado, doble digitacion|ingreso|trabajo, dos|tres veces, don't|doesn't talk|connect|integrate|sync, nightmare|painful",
    ],
  ],
  regulatory_compliance: [
    [
      "ley|leyes|norma|normativ*|regulacion|regulador|superintendencia|fiscaliz*|auditoria|auditor|compliance|ministerio|privacidad|law|regulator|regulations|gdpr|hipaa, datos personales|sensibles, area legal",
      "exig*|oblig*|cumpl*|incumpl*|multa*|riesgo|sancion*|preocup*|respaldo|evidencia|constancia|trazabilidad|fined|fine|risk|comply|require*|worr*|auditaron|observaron",
    ],
  ],
  dispersed_data: [
    [
      "datos|informacion|registros|historial|fichas|base|contactos|data|information|records",
      "planilla*|excel|cuaderno*|libreta*|celulares|dispers*|repartid*|fragment*|desorden*|desparram*|duplicad*|silos|scattered|spreadsheets|everywhere, distint*|diferent*|vari*|much*|cuatro|cinco|tres|seis sistemas|planillas|lugares|lados|partes|herramientas|archivos, cada area|sucursal|vendedor|sede|tienda|local|equipo|ejecutivo, several|different|multiple|five|four|three systems|places|tools",
    ],
  ],
  scalability: [
    [
      "crec*|escal*|expand*|expansion|sucursales|growth|growing|grow|scale|scaling|franquicias",
      "soport*|aguant*|contratar|contratando|duplic*|triplic*|dotacion|ordenad*|infraestructura|hire|hiring|headcount|support",
    ],
  ],
  lack_visibility: [
    [
      "no|nadie|nunca|sin|ni|tampoco se|sabemos|sabe|saber|saben|tengo|tenemos|tiene|vemos|ve|veo|medimos|podemos|puedo, a ciegas, can't|don't|nobody|cannot|no know|see|tell|measure|track",
      "cual|cuant*|rendimiento|desempeño|metricas|estadisticas|control|visibilidad|medir|funciona|pasa|pasando|which|how|visibility|happening|idea",
    ],
  ],
});
