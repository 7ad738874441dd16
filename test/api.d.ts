// Made from the OpenAPI document by `npm run openapi`.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApiHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listApiKeys"];
        put?: never;
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClients"];
        put?: never;
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch: operations["updateClient"];
        trace?: never;
    };
    "/api/v1/clients/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["eraseClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSellers"];
        put?: never;
        post: operations["createSeller"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sellers/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActiveSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sellers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSeller"];
        put: operations["putSeller"];
        post?: never;
        delete: operations["deleteSeller"];
        options?: never;
        head?: never;
        patch: operations["updateSeller"];
        trace?: never;
    };
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMeetings"];
        put?: never;
        post: operations["createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete: operations["deleteMeeting"];
        options?: never;
        head?: never;
        patch: operations["updateMeeting"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["closeMeeting"];
        trace?: never;
    };
    "/api/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKpiOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/sellers/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSellerPerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/meetings/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMeetingTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/clients/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClientEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/clients/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClientAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKpiBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/groundedness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGroundedness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/runs/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diffRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/runs/{runId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/classify/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["classifyMeetings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/classify/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["classifyMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/task/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorkerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorkerHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/classification/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete: operations["deleteResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/tasks/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redriveTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/tasks/{taskId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/tasks/{taskId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhookEndpoints"];
        put?: never;
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/callback-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCallbackSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listClassifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications/queue-unclassified": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["queueUnclassified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getClassification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications/{meetingId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCorrections"];
        put?: never;
        post: operations["correctLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/classifications/{meetingId}/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["undoCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{meetingId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveClassification"];
        delete: operations["undoApproval"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTaxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/meetings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportMeetingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/meetings.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportMeetingsNdjson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete: operations["undoImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seeds/populate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["populate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "classification.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["onWebhookClassificationCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "classification.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["onWebhookClassificationFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "batch.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["onWebhookBatchCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "review.needed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["onWebhookReviewNeeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["onWebhookWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        WebhookClassificationCompleted: {
            /** @enum {string} */
            type: "classification.completed";
            /** Format: date-time */
            timestamp: string;
            data: {
                /** Format: uuid */
                task_id: string;
                meeting_id: number;
                run_id: number;
                labels: {
                    business_sector: components["schemas"]["BusinessSector"];
                    company_size: components["schemas"]["CompanySize"];
                    region: components["schemas"]["Region"];
                    lead_source: components["schemas"]["LeadSource"];
                    vambe_product: components["schemas"]["VambeProduct"];
                    use_case: components["schemas"]["UseCase"];
                    primary_pain_point: components["schemas"]["PrimaryPainPoint"];
                    urgency: boolean;
                    decision_maker_role: components["schemas"]["DecisionMakerRole"];
                    purchase_stage: components["schemas"]["PurchaseStage"];
                    language: components["schemas"]["Language"];
                    lost_client_bad_meeting: boolean;
                    sentiment: components["schemas"]["Sentiment"];
                };
                confidence_score: number;
                needs_review: boolean;
                /** @enum {string} */
                engine: "offline" | "openai";
                model_used: string;
                /** Format: date-time */
                processed_at: string;
            };
        };
        /** @enum {string} */
        BusinessSector: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
        /** @enum {string} */
        CompanySize: "small" | "medium" | "large" | "enterprise";
        /** @enum {string} */
        Region: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
        /** @enum {string} */
        LeadSource: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
        /** @enum {string} */
        VambeProduct: "mercur" | "iris" | "ads" | "axis";
        /** @enum {string} */
        UseCase: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
        /** @enum {string} */
        PrimaryPainPoint: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
        /** @enum {string} */
        DecisionMakerRole: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
        /** @enum {string} */
        PurchaseStage: "discovery" | "negotiation" | "closure";
        /** @enum {string} */
        Language: "es" | "en";
        /** @enum {string} */
        Sentiment: "positive" | "neutral" | "negative";
        WebhookClassificationFailed: {
            /** @enum {string} */
            type: "classification.failed";
            /** Format: date-time */
            timestamp: string;
            data: {
                /** Format: uuid */
                task_id: string;
                meeting_id: number;
                error_code: string;
            };
        };
        WebhookBatchCompleted: {
            /** @enum {string} */
            type: "batch.completed";
            /** Format: date-time */
            timestamp: string;
            data: {
                /** Format: uuid */
                batch_task_id: string;
                total: number;
                completed: number;
                failed: number;
            };
        };
        WebhookReviewNeeded: {
            /** @enum {string} */
            type: "review.needed";
            /** Format: date-time */
            timestamp: string;
            data: {
                /** Format: uuid */
                task_id: string;
                meeting_id: number;
                confidence_score: number;
                reasons: {
                    /** @enum {string} */
                    code: "anchor_not_found" | "anchor_missing" | "quote_is_instruction" | "text_gives_orders" | "annotators_disagree" | "low_confidence" | "little_evidence" | "lost_but_positive" | "lost_but_closing" | "closing_but_negative" | "closing_without_terms" | "urgency_without_time" | "language_mismatch" | "other_language" | "channel_not_named" | "size_against_headcount" | "text_missing" | "text_not_spanish";
                    /** @enum {string|null} */
                    field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment" | null;
                }[];
            };
        };
        WebhookWebhookTest: {
            /** @enum {string} */
            type: "webhook.test";
            /** Format: date-time */
            timestamp: string;
            data: {
                endpoint_id: number;
            };
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            timestamp: string;
            uptime: number;
            checks: {
                database: {
                    ok: boolean;
                    message: string;
                };
                queue: {
                    ok: boolean;
                    message: string;
                };
                classifier: {
                    ok: boolean;
                    message: string;
                };
            } | null;
        };
        Problem: {
            /** @enum {boolean} */
            success: false;
            error: string;
            code: string;
            details: {
                path: string;
                message: string;
            }[];
            request_id: string;
        };
        Session: {
            access_token: string;
            refresh_token: string;
            expires_in: number;
            user: components["schemas"]["SessionUser"];
        };
        SessionUser: {
            id: number;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "admin" | "user";
            active: boolean;
        };
        Login: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        RefreshToken: {
            /** @default  */
            refresh_token?: string;
        };
        Register: {
            /** Format: email */
            email: string;
            name: string;
            /** Format: password */
            password: string;
            /**
             * @default user
             * @enum {string}
             */
            role?: "super_admin" | "admin" | "user";
        };
        Profile: {
            id: number;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "admin" | "user";
            active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ChangePassword: {
            /** Format: password */
            current_password: string;
            /** Format: password */
            new_password: string;
        };
        User: {
            id: number;
            email: string;
            name: string;
            /** @enum {string} */
            role: "super_admin" | "admin" | "user";
            active: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            seller_id: number | null;
            external: boolean;
        };
        Pagination: {
            page: number;
            limit: number;
            total: number;
            totalPages: number;
            nextCursor: string | null;
        };
        UpdateUser: {
            name?: string;
            /** @enum {string} */
            role?: "super_admin" | "admin" | "user";
            active?: boolean;
            seller_id?: number | null;
        };
        ApiKey: {
            id: number;
            user_id: number;
            name: string;
            prefix: string;
            scopes: ("read" | "write" | "classify" | "admin")[];
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        NewApiKey: {
            id: number;
            user_id: number;
            name: string;
            prefix: string;
            scopes: ("read" | "write" | "classify" | "admin")[];
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            last_used_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** Format: date-time */
            created_at: string;
            key: string;
        };
        CreateApiKey: {
            name: string;
            scopes: ("read" | "write" | "classify" | "admin")[];
            /** Format: date-time */
            expires_at?: string | null;
        };
        AuditEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            user_id: number | null;
            key_id: number | null;
            action: string;
            status: number;
            code: string | null;
            ids: {
                [key: string]: string | number | (string | number)[];
            };
            fields: string[];
            request_id: string;
            address: string;
        };
        Client: {
            id: number;
            name: string;
            email: string | null;
            phone: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CreateClient: {
            name: string;
            /**
             * Format: email
             * @default null
             */
            email?: string | null;
            /** @default null */
            phone?: string | null;
        };
        UpdateClient: {
            name?: string;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
        };
        ClientExport: {
            /** Format: date-time */
            exported_at: string;
            client: components["schemas"]["Client"];
            meetings: components["schemas"]["MeetingDetail"][];
            runs: components["schemas"]["RunDetail"][];
            corrections: components["schemas"]["Correction"][];
            tasks: components["schemas"]["TaskSummary"][];
            webhook_deliveries: components["schemas"]["WebhookDelivery"][];
            imports: number[];
            audit_entries: components["schemas"]["AuditEntry"][];
        };
        MeetingDetail: {
            id: number;
            client_id: number;
            seller_id: number;
            /** Format: date-time */
            meeting_at: string;
            closed: boolean;
            transcript: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            client: components["schemas"]["ClientOfMeeting"];
            seller: components["schemas"]["SellerOfMeeting"];
            classification: components["schemas"]["Classification"];
        };
        ClientOfMeeting: {
            id: number;
            name: string;
            email: string | null;
            phone: string | null;
        };
        SellerOfMeeting: {
            id: number;
            name: string;
            email: string | null;
            phone: string | null;
            active: boolean;
        };
        Classification: {
            id: number;
            meeting_id: number;
            business_sector: components["schemas"]["BusinessSector"];
            company_size: components["schemas"]["CompanySize"];
            region: components["schemas"]["Region"];
            lead_source: components["schemas"]["LeadSource"];
            vambe_product: components["schemas"]["VambeProduct"];
            use_case: components["schemas"]["UseCase"];
            primary_pain_point: components["schemas"]["PrimaryPainPoint"];
            urgency: boolean;
            decision_maker_role: components["schemas"]["DecisionMakerRole"];
            purchase_stage: components["schemas"]["PurchaseStage"];
            language: components["schemas"]["Language"];
            lost_client_bad_meeting: boolean;
            sentiment: components["schemas"]["Sentiment"];
            categories: string[];
            confidence_score: number;
            key_topics: string[];
            action_items: string[];
            next_steps: string;
            summary: string;
            labels: {
                business_sector: components["schemas"]["LabelDetail"];
                company_size: components["schemas"]["LabelDetail"];
                region: components["schemas"]["LabelDetail"];
                lead_source: components["schemas"]["LabelDetail"];
                vambe_product: components["schemas"]["LabelDetail"];
                use_case: components["schemas"]["LabelDetail"];
                primary_pain_point: components["schemas"]["LabelDetail"];
                urgency: components["schemas"]["LabelDetail"];
                decision_maker_role: components["schemas"]["LabelDetail"];
                purchase_stage: components["schemas"]["LabelDetail"];
                language: components["schemas"]["LabelDetail"];
                lost_client_bad_meeting: components["schemas"]["LabelDetail"];
                sentiment: components["schemas"]["LabelDetail"];
            };
            needs_review: boolean;
            review_reasons: {
                code: string;
                field: string | null;
                message_es: string;
            }[];
            /** @enum {string} */
            engine: "offline" | "openai";
            model_used: string;
            prompt_version: string;
            run_id: number;
            /** Format: date-time */
            processed_at: string;
            processing_time_ms: number;
            stale: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        } | null;
        LabelDetail: {
            value: string | boolean;
            /** @enum {string} */
            basis: "stated" | "inferred" | "defaulted";
            confidence: number;
            evidence: {
                quote: string;
                start: number;
                end: number;
                /** @enum {string} */
                tier: "exact" | "folded" | "segments" | "window";
            } | null;
            agreement: boolean | null;
            /**
             * @default engine
             * @enum {string}
             */
            by?: "engine" | "reviewer";
            /** @default null */
            second?: string | boolean | null;
            /** @default null */
            raw?: number | null;
        };
        RunDetail: {
            id: number;
            meeting_id: number;
            /** @enum {string} */
            engine: "offline" | "openai";
            model: string;
            prompt_version: string;
            /** Format: date-time */
            created_at: string;
            accepted: boolean;
            stale: boolean;
            confidence: number;
            reused_from: number | null;
            input_tokens: number | null;
            output_tokens: number | null;
            cost_usd: number | null;
            latency_ms: number;
            output: components["schemas"]["ClassificationData"];
        };
        ClassificationData: {
            business_sector: components["schemas"]["BusinessSector"];
            company_size: components["schemas"]["CompanySize"];
            region: components["schemas"]["Region"];
            lead_source: components["schemas"]["LeadSource"];
            vambe_product: components["schemas"]["VambeProduct"];
            use_case: components["schemas"]["UseCase"];
            primary_pain_point: components["schemas"]["PrimaryPainPoint"];
            urgency: boolean;
            decision_maker_role: components["schemas"]["DecisionMakerRole"];
            purchase_stage: components["schemas"]["PurchaseStage"];
            language: components["schemas"]["Language"];
            lost_client_bad_meeting: boolean;
            sentiment: components["schemas"]["Sentiment"];
            categories: string[];
            confidence_score: number;
            key_topics: string[];
            action_items: string[];
            next_steps: string;
            summary: string;
            labels: {
                business_sector: components["schemas"]["LabelDetail"];
                company_size: components["schemas"]["LabelDetail"];
                region: components["schemas"]["LabelDetail"];
                lead_source: components["schemas"]["LabelDetail"];
                vambe_product: components["schemas"]["LabelDetail"];
                use_case: components["schemas"]["LabelDetail"];
                primary_pain_point: components["schemas"]["LabelDetail"];
                urgency: components["schemas"]["LabelDetail"];
                decision_maker_role: components["schemas"]["LabelDetail"];
                purchase_stage: components["schemas"]["LabelDetail"];
                language: components["schemas"]["LabelDetail"];
                lost_client_bad_meeting: components["schemas"]["LabelDetail"];
                sentiment: components["schemas"]["LabelDetail"];
            };
            needs_review: boolean;
            review_reasons: {
                code: string;
                field: string | null;
                message_es: string;
            }[];
            /** @enum {string} */
            engine: "offline" | "openai";
            model_used: string;
            prompt_version: string;
            run_id: number;
            /** Format: date-time */
            processed_at: string;
            processing_time_ms: number;
        };
        Correction: {
            id: number;
            meeting_id: number;
            run_id: number;
            /** @enum {string} */
            kind: "correction" | "approval";
            /** @enum {string} */
            field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
            before: string | boolean;
            value: string | boolean;
            note: string;
            user: {
                id: number;
                name: string | null;
            };
            in_force: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            undone_at: string | null;
        };
        TaskSummary: {
            /** Format: uuid */
            task_id: string;
            meeting_id: number;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed";
            force_reprocess: boolean;
            attempt: number;
            failures: number;
            error_code: string | null;
            error: string | null;
            requested_by: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            finished_at: string | null;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            endpoint_id: number | null;
            callback_url: string | null;
            /** @enum {string} */
            event: "classification.completed" | "classification.failed" | "batch.completed" | "review.needed" | "webhook.test";
            meeting_id: number | null;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            /** Format: date-time */
            next_attempt_at: string | null;
            response_status: number | null;
            response_excerpt: string | null;
            error_code: string | null;
            tries: {
                /** Format: date-time */
                at: string;
                ms: number;
                status: number | null;
                error: string | null;
            }[];
            payload: components["schemas"]["WebhookPayload"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
        };
        WebhookPayload: {
            /** @enum {string} */
            type: "classification.completed" | "classification.failed" | "batch.completed" | "review.needed" | "webhook.test";
            /** Format: date-time */
            timestamp: string;
            data: {
                [key: string]: unknown;
            };
        };
        ErasureReceipt: {
            client_id: number;
            /** Format: date-time */
            erased_at: string;
            erased: {
                clients: number;
                meetings: number;
                meetings_classifications: number;
                classification_runs: number;
                classification_corrections: number;
                model_replies: number;
                tasks: number;
                webhook_deliveries: number;
                import_rows: number;
                cached_results: number;
            };
        };
        Seller: {
            id: number;
            name: string;
            email: string | null;
            phone: string | null;
            active: boolean;
            prompt: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CreateSeller: {
            name: string;
            /** Format: email */
            email: string;
            /** @default null */
            phone?: string | null;
            /** @default true */
            active?: boolean;
            /** @default  */
            prompt?: string;
        };
        UpdateSeller: {
            name?: string;
            /** Format: email */
            email?: string;
            phone?: string | null;
            active?: boolean;
            prompt?: string;
        };
        ListedMeeting: {
            id: number;
            client_id?: number;
            seller_id?: number;
            /** Format: date-time */
            meeting_at?: string;
            closed?: boolean;
            transcript?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: date-time */
            updated_at?: string;
            client?: components["schemas"]["ClientOfMeeting"];
            seller?: components["schemas"]["SellerOfMeeting"];
            snippet?: string | null;
        };
        Meeting: {
            id: number;
            client_id: number;
            seller_id: number;
            /** Format: date-time */
            meeting_at: string;
            closed: boolean;
            transcript: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            client: components["schemas"]["ClientOfMeeting"];
            seller: components["schemas"]["SellerOfMeeting"];
        };
        CreateMeeting: {
            client_id: number;
            seller_id: number;
            meeting_at: string;
            /** @default null */
            transcript?: string | null;
            /** @default false */
            closed?: boolean;
        };
        UpdateMeeting: {
            client_id?: number;
            seller_id?: number;
            meeting_at?: string;
            transcript?: string | null;
            closed?: boolean;
        };
        Kpis: {
            overview: components["schemas"]["KpiOverview"];
            sellerPerformance: components["schemas"]["SellerPerformance"][];
            meetingTrends: components["schemas"]["MeetingTrend"][];
            clientEngagement: components["schemas"]["ClientEngagement"];
            clientAnalysis: components["schemas"]["ClientAnalysis"];
            /** Format: date-time */
            generatedAt: string;
        };
        KpiOverview: {
            totalClients: number;
            totalSellers: number;
            meetingsThisMonth: number;
            meetingsLastWeek: number;
            averageMeetingDuration: number | null;
            totalMeetings: number;
            totalClassifications: number;
            completedMeetings: number;
            cancelledMeetings: number;
            averageConversionRate: number;
            averagePositiveSentiment: number;
            averageConfidence: number | null;
            previousPeriod: components["schemas"]["PreviousPeriod"];
        };
        PreviousPeriod: {
            /** Format: date-time */
            startDate: string;
            /** Format: date-time */
            endDate: string;
            totalMeetings: number;
            totalClassifications: number;
            completedMeetings: number;
            cancelledMeetings: number;
            averageConversionRate: number;
            averagePositiveSentiment: number;
            averageConfidence: number | null;
            deltas: {
                totalMeetings: number | null;
                totalClassifications: number | null;
                completedMeetings: number | null;
                cancelledMeetings: number | null;
                averageConversionRate: number;
                averagePositiveSentiment: number;
            };
        } | null;
        SellerPerformance: {
            sellerId: number;
            sellerName: string;
            totalMeetings: number;
            completedMeetings: number;
            completionRate: number;
            averagePositiveSentiment: number;
            totalClassifications: number;
            averageConfidence: number | null;
            ranking: number;
        };
        MeetingTrend: {
            period: string;
            totalMeetings: number;
            completedMeetings: number;
            cancelledMeetings: number;
            completionRate: number;
            averageDuration: number | null;
        };
        ClientEngagement: {
            uniqueClients: number;
            activeClientsThisMonth: number;
            averageMeetingsPerClient: number;
            clientsWithPositiveSentiment: number;
            clientsWithNegativeSentiment: number;
            clientRetentionRate: number;
            newClientsThisMonth: number;
        };
        ClientAnalysis: {
            topSectors: {
                sector: components["schemas"]["BusinessSector"];
                count: number;
                percentage: number;
            }[];
            topLeadSources: {
                source: components["schemas"]["LeadSource"];
                count: number;
                percentage: number;
            }[];
            topTechnologies: {
                vambe_product: components["schemas"]["VambeProduct"];
                count: number;
                percentage: number;
            }[];
            topUseCases: {
                use_case: components["schemas"]["UseCase"];
                count: number;
                percentage: number;
            }[];
            topPrimaryPainPoints: {
                primary_pain_point: components["schemas"]["PrimaryPainPoint"];
                count: number;
                percentage: number;
            }[];
            totalAnalyzedMeetings: number;
        };
        KpiBreakdown: {
            by: ("business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment" | "seller_id" | "month")[];
            totalMeetings: number;
            baseRate: number;
            groups: {
                key: {
                    [key: string]: string | number | boolean;
                };
                sellerName?: string;
                count: number;
                closed: number;
                winRate: number;
                winRateLow: number;
                winRateHigh: number;
                lift: number | null;
                insufficient: boolean;
            }[];
        };
        KpiGroundedness: {
            totalClassifications: number;
            fields: {
                /** @enum {string} */
                field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
                stated: number;
                inferred: number;
                defaulted: number;
                statedShare: number;
                inferredShare: number;
                defaultedShare: number;
            }[];
        };
        MeetingEvidence: {
            meeting_id: number;
            run_id: number;
            stale: boolean;
            reclassify: string | null;
            labels: {
                business_sector: components["schemas"]["LabelEvidence"];
                company_size: components["schemas"]["LabelEvidence"];
                region: components["schemas"]["LabelEvidence"];
                lead_source: components["schemas"]["LabelEvidence"];
                vambe_product: components["schemas"]["LabelEvidence"];
                use_case: components["schemas"]["LabelEvidence"];
                primary_pain_point: components["schemas"]["LabelEvidence"];
                urgency: components["schemas"]["LabelEvidence"];
                decision_maker_role: components["schemas"]["LabelEvidence"];
                purchase_stage: components["schemas"]["LabelEvidence"];
                language: components["schemas"]["LabelEvidence"];
                lost_client_bad_meeting: components["schemas"]["LabelEvidence"];
                sentiment: components["schemas"]["LabelEvidence"];
            };
            segments: components["schemas"]["TranscriptSegment"][];
            total_segments: number;
            next_offset: number | null;
        };
        LabelEvidence: {
            value: string | boolean;
            /** @enum {string} */
            basis: "stated" | "inferred" | "defaulted";
            confidence: number;
            evidence: {
                quote: string;
                start: number;
                end: number;
                /** @enum {string} */
                tier: "exact" | "folded" | "segments" | "window";
            } | null;
            agreement: boolean | null;
            /**
             * @default engine
             * @enum {string}
             */
            by?: "engine" | "reviewer";
            /** @default null */
            second?: string | boolean | null;
            /** @default null */
            raw?: number | null;
            holds: boolean | null;
        };
        TranscriptSegment: {
            start: number;
            end: number;
            text: string;
            speaker: string | null;
            /** @enum {string} */
            role: "client" | "seller" | "unknown";
            labels: ("business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment")[];
        };
        Run: {
            id: number;
            meeting_id: number;
            /** @enum {string} */
            engine: "offline" | "openai";
            model: string;
            prompt_version: string;
            /** Format: date-time */
            created_at: string;
            accepted: boolean;
            stale: boolean;
            confidence: number;
            reused_from: number | null;
            input_tokens: number | null;
            output_tokens: number | null;
            cost_usd: number | null;
            latency_ms: number;
        };
        RunDiff: {
            from: components["schemas"]["Run"];
            to: components["schemas"]["Run"];
            changed: number;
            fields: {
                /** @enum {string} */
                field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
                changed: boolean;
                before: components["schemas"]["LabelSaid"];
                after: components["schemas"]["LabelSaid"];
            }[];
        };
        LabelSaid: {
            value: string | boolean;
            /** @enum {string} */
            basis: "stated" | "inferred" | "defaulted";
            confidence: number;
        };
        QueuedBatch: {
            /** Format: uuid */
            batch_task_id: string;
            queued_tasks: string[];
            meeting_ids: number[];
            total_queued: number;
            skipped: {
                meeting_id: number;
                /** @enum {string} */
                reason: "no_transcript";
            }[];
        };
        ClassifyMany: {
            meeting_ids: number[];
            /** @default false */
            force_reprocess?: boolean;
        };
        Task: {
            /** Format: uuid */
            task_id: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "failed";
            result: {
                /** @enum {boolean} */
                success: true;
                meeting_id: number;
                classification_data: components["schemas"]["ClassificationData"];
            } | {
                /** @enum {boolean} */
                success: true;
                counts: {
                    pending?: number;
                    processing?: number;
                    completed?: number;
                    failed?: number;
                };
                total: number;
            } | null;
            meta: {
                /** @enum {string} */
                kind: "task" | "batch";
                progress: number;
                meeting_id: number | null;
                attempt: number | null;
                counts: {
                    pending?: number;
                    processing?: number;
                    completed?: number;
                    failed?: number;
                } | null;
                error_code: string | null;
                /** Format: date-time */
                created_at: string;
                /** Format: date-time */
                started_at: string | null;
                /** Format: date-time */
                finished_at: string | null;
            };
            error: string | null;
        };
        QueuedTask: {
            /** Format: uuid */
            task_id: string;
            meeting_id: number;
            /** @enum {string} */
            status: "queued";
        };
        ClassifyOne: {
            /** @default false */
            force_reprocess?: boolean;
            /**
             * Format: uri
             * @default null
             */
            callback_url?: string | null;
        };
        Stats: {
            queue_length: number;
            total_tasks: number;
            task_counts: {
                pending: number;
                processing: number;
                completed: number;
                failed: number;
            };
            recent_tasks_24h: number;
            latency_ms: {
                p50: number | null;
                p95: number | null;
            };
            oldest_pending_seconds: number | null;
            tokens_24h: {
                input: number;
                output: number;
            };
            cost_usd_24h: number | null;
        };
        WorkerHealth: {
            /** @enum {boolean} */
            healthy: true;
            classifier: string;
            queue: string;
        };
        WorkerResult: {
            meeting_id: number;
            classification: components["schemas"]["Classification"];
        };
        RedrivenTasks: {
            queued_tasks: string[];
            total_queued: number;
            remaining: number;
        };
        RedriveTasks: {
            /**
             * @default [
             *       "undeliverable"
             *     ]
             */
            error_codes?: string[];
            from?: string;
            to?: string;
            /** @default 1000 */
            limit?: number;
        };
        WebhookEndpoint: {
            id: number;
            url: string;
            description: string;
            events: ("classification.completed" | "classification.failed" | "batch.completed" | "review.needed")[];
            active: boolean;
            /** Format: date-time */
            previous_secret_until: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookEndpointWithSecret: {
            id: number;
            url: string;
            description: string;
            events: ("classification.completed" | "classification.failed" | "batch.completed" | "review.needed")[];
            active: boolean;
            /** Format: date-time */
            previous_secret_until: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            secret: string;
        };
        CreateWebhookEndpoint: {
            /** Format: uri */
            url: string;
            /** @default  */
            description?: string;
            events?: ("classification.completed" | "classification.failed" | "batch.completed" | "review.needed")[];
            /** @default true */
            active?: boolean;
        };
        UpdateWebhookEndpoint: {
            /** Format: uri */
            url?: string;
            description?: string;
            events?: ("classification.completed" | "classification.failed" | "batch.completed" | "review.needed")[];
            active?: boolean;
        };
        CallbackSecret: {
            secret: string;
        };
        Quality: {
            fields: components["schemas"]["FieldQuality"][];
            calibrations: {
                /** @enum {string} */
                engine: "offline" | "openai";
                /** Format: date-time */
                fitted_at: string;
                fields: {
                    /** @enum {string} */
                    field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
                    n: number;
                }[];
            }[];
        };
        FieldQuality: {
            /** @enum {string} */
            field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
            /** @enum {string} */
            engine: "offline" | "openai";
            prompt_version: string;
            reviewed: number;
            corrected: number;
            confirmed: number;
            accuracy: components["schemas"]["Estimate"];
            ece: components["schemas"]["Estimate"] & unknown;
            brier: components["schemas"]["Estimate"] & unknown;
            defaulted: components["schemas"]["Estimate"] & unknown;
            confusion: {
                said: string;
                truth: string;
                n: number;
            }[];
            annotators: {
                n: number;
                agreed: number;
                kappa: number | null;
            };
        };
        Estimate: {
            value: number | null;
            low: number;
            high: number;
            n: number;
        };
        ClassificationListed: {
            id: number;
            meeting_id: number;
            business_sector: components["schemas"]["BusinessSector"];
            company_size: components["schemas"]["CompanySize"];
            region: components["schemas"]["Region"];
            lead_source: components["schemas"]["LeadSource"];
            vambe_product: components["schemas"]["VambeProduct"];
            use_case: components["schemas"]["UseCase"];
            primary_pain_point: components["schemas"]["PrimaryPainPoint"];
            urgency: boolean;
            decision_maker_role: components["schemas"]["DecisionMakerRole"];
            purchase_stage: components["schemas"]["PurchaseStage"];
            language: components["schemas"]["Language"];
            lost_client_bad_meeting: boolean;
            sentiment: components["schemas"]["Sentiment"];
            categories: string[];
            confidence_score: number;
            key_topics: string[];
            action_items: string[];
            next_steps: string;
            summary: string;
            labels: {
                business_sector: components["schemas"]["LabelDetail"];
                company_size: components["schemas"]["LabelDetail"];
                region: components["schemas"]["LabelDetail"];
                lead_source: components["schemas"]["LabelDetail"];
                vambe_product: components["schemas"]["LabelDetail"];
                use_case: components["schemas"]["LabelDetail"];
                primary_pain_point: components["schemas"]["LabelDetail"];
                urgency: components["schemas"]["LabelDetail"];
                decision_maker_role: components["schemas"]["LabelDetail"];
                purchase_stage: components["schemas"]["LabelDetail"];
                language: components["schemas"]["LabelDetail"];
                lost_client_bad_meeting: components["schemas"]["LabelDetail"];
                sentiment: components["schemas"]["LabelDetail"];
            };
            needs_review: boolean;
            review_reasons: {
                code: string;
                field: string | null;
                message_es: string;
            }[];
            /** @enum {string} */
            engine: "offline" | "openai";
            model_used: string;
            prompt_version: string;
            run_id: number;
            /** Format: date-time */
            processed_at: string;
            processing_time_ms: number;
            stale: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            client_name: string;
            seller_name: string;
            /** Format: date-time */
            meeting_at: string;
        };
        QueuedUnclassified: {
            queued: number;
            total: number;
        };
        Corrected: {
            correction_id: number;
            classification: components["schemas"]["Classification"];
        };
        CreateCorrection: {
            /** @enum {string} */
            field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
            value: string | boolean;
            /** @default  */
            note?: string;
        };
        ReviewPage: {
            reviews: components["schemas"]["Review"][];
            counts: {
                total: number;
                stale: number;
                by_reason: {
                    anchor_not_found?: number;
                    anchor_missing?: number;
                    quote_is_instruction?: number;
                    text_gives_orders?: number;
                    annotators_disagree?: number;
                    low_confidence?: number;
                    little_evidence?: number;
                    lost_but_positive?: number;
                    lost_but_closing?: number;
                    closing_but_negative?: number;
                    closing_without_terms?: number;
                    urgency_without_time?: number;
                    language_mismatch?: number;
                    other_language?: number;
                    channel_not_named?: number;
                    size_against_headcount?: number;
                    text_missing?: number;
                    text_not_spanish?: number;
                };
            };
            pagination: components["schemas"]["Pagination"];
        };
        Review: {
            /** Format: date-time */
            meeting_at: string;
            client: {
                id: number;
                name: string;
            };
            seller: {
                id: number;
                name: string;
            };
            classification: components["schemas"]["Classification"];
        };
        Taxonomy: {
            fields: {
                /** @enum {string} */
                field: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
                /** @enum {string} */
                kind: "enum" | "boolean";
                definition: components["schemas"]["GuideText"];
                prior: string | boolean;
                values: components["schemas"]["TaxonomyValue"][];
            }[];
        };
        GuideText: {
            es?: string;
            en?: string;
        };
        TaxonomyValue: {
            value: string | boolean;
            name: components["schemas"]["GuideText"];
            definition: components["schemas"]["GuideText"];
            not: components["schemas"]["GuideText"] & unknown;
            cues: components["schemas"]["GuideCues"];
            is_prior: boolean;
        };
        GuideCues: {
            es?: string[];
            en?: string[];
        };
        ImportPlan: {
            /** @enum {boolean} */
            dry_run: true;
            rows: number;
            invalid_rows: number;
            ignored_columns: string[];
            clients: {
                inserted: number;
                updated: number;
                skipped: number;
            };
            sellers: {
                inserted: number;
                skipped: number;
            };
            meetings: {
                inserted: number;
                updated: number;
                skipped: number;
            };
            errors: {
                line: number;
                column: string;
                reason: string;
            }[];
        };
        Import: {
            id: number;
            /** @enum {string} */
            source: "upload" | "demo";
            file_name: string | null;
            /** @enum {string} */
            status: "receiving" | "processing" | "completed";
            progress: number;
            rows_done: number;
            queued: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
            rows: number;
            invalid_rows: number;
            ignored_columns: string[];
            clients: {
                inserted: number;
                updated: number;
                skipped: number;
            };
            sellers: {
                inserted: number;
                skipped: number;
            };
            meetings: {
                inserted: number;
                updated: number;
                skipped: number;
            };
            errors: {
                line: number;
                column: string;
                reason: string;
            }[];
        };
        ImportSummary: {
            id: number;
            /** @enum {string} */
            source: "upload" | "demo";
            file_name: string | null;
            /** @enum {string} */
            status: "receiving" | "processing" | "completed";
            progress: number;
            rows_done: number;
            queued: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
            rows: number;
            invalid_rows: number;
            ignored_columns: string[];
            clients: {
                inserted: number;
                updated: number;
                skipped: number;
            };
            sellers: {
                inserted: number;
                skipped: number;
            };
            meetings: {
                inserted: number;
                updated: number;
                skipped: number;
            };
        };
        Populated: {
            clients: {
                inserted: number;
                skipped: number;
            };
            sellers: {
                inserted: number;
                skipped: number;
            };
            meetings: {
                inserted: number;
                skipped: number;
            };
            queued: number;
        };
    };
    responses: {
        validation_failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        rate_limited: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "unavailable.unhealthy": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        invalid_credentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        payload_too_large: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        unsupported_media_type: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json.invalid_grant": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        idempotency_in_flight: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        idempotency_mismatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.email_taken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json.wrong_password": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_cursor": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        not_found: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json.unknown_seller": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "own_account.last_super_admin.managed_elsewhere": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        precondition_failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        email_taken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        has_meetings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json.unknown_client.unknown_seller": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.changed_meanwhile": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_json.url_not_allowed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.no_transcript": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.task_finished": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.no_transcript.task_not_failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "idempotency_in_flight.stale_classification.changed_meanwhile": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        changed_meanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        "validation_failed.invalid_csv.invalid_encoding.missing_columns": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        IdempotencyKey: string;
        IfMatch: string;
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        ETag: string;
        "Retry-After": string;
        RateLimit: string;
        "RateLimit-Policy": string;
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: {
                deep?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Health"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable.unhealthy"];
        };
    };
    getApiHealth: {
        parameters: {
            query?: {
                deep?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Health"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable.unhealthy"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Session"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["invalid_credentials"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Session"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.invalid_grant"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Session"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight.email_taken"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Profile"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.wrong_password"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id" | "email" | "name" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                role?: "super_admin" | "admin" | "user";
                active?: boolean;
                seller_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            users: components["schemas"]["User"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["User"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["User"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.unknown_seller"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["own_account.last_super_admin.managed_elsewhere"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id" | "name" | "created_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            api_keys: components["schemas"]["ApiKey"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["NewApiKey"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                user_id?: number;
                key_id?: number;
                action?: string;
                client_id?: number;
                seller_id?: number;
                meeting_id?: number;
                request_id?: string;
                succeeded?: boolean;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            entries: components["schemas"]["AuditEntry"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id" | "name" | "email" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            clients: components["schemas"]["Client"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Client"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight.email_taken"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Client"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: {
                cascade?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["has_meetings"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClient"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Client"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["email_taken"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    exportClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ClientExport"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    eraseClient: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ErasureReceipt"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listSellers: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id" | "name" | "email" | "active" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                q?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            sellers: components["schemas"]["Seller"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createSeller: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSeller"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Seller"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight.email_taken"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listActiveSellers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Seller"][];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getSeller: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Seller"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    putSeller: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSeller"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Seller"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["email_taken"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteSeller: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["has_meetings"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateSeller: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSeller"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Seller"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["email_taken"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "meeting_at" | "id" | "client_id" | "seller_id" | "closed" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                client_id?: number;
                seller_id?: number;
                closed?: boolean;
                classified?: boolean;
                needs_review?: boolean;
                stale?: boolean;
                from?: string;
                to?: string;
                q?: string;
                business_sector?: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
                company_size?: "small" | "medium" | "large" | "enterprise";
                region?: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
                lead_source?: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
                vambe_product?: "mercur" | "iris" | "ads" | "axis";
                use_case?: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
                primary_pain_point?: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
                urgency?: "true" | "false";
                decision_maker_role?: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
                purchase_stage?: "discovery" | "negotiation" | "closure";
                language?: "es" | "en";
                lost_client_bad_meeting?: "true" | "false";
                sentiment?: "positive" | "neutral" | "negative";
                fields?: string;
                transcript?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            meetings: components["schemas"]["ListedMeeting"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createMeeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeeting"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Meeting"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.unknown_client.unknown_seller"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MeetingDetail"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateMeeting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeeting"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Meeting"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.unknown_client.unknown_seller"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    closeMeeting: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Meeting"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            412: components["responses"]["precondition_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getKpis: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
                basis?: ("stated" | "inferred" | "defaulted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Kpis"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getKpiOverview: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["KpiOverview"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getSellerPerformance: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["SellerPerformance"][];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getMeetingTrends: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MeetingTrend"][];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getClientEngagement: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ClientEngagement"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getClientAnalysis: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
                basis?: ("stated" | "inferred" | "defaulted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ClientAnalysis"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getKpiBreakdown: {
        parameters: {
            query: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
                by: ("business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment" | "seller_id" | "month")[];
                basis?: ("stated" | "inferred" | "defaulted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["KpiBreakdown"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getGroundedness: {
        parameters: {
            query?: {
                startDate?: string;
                endDate?: string;
                period?: "daily" | "weekly" | "monthly" | "quarterly" | "yearly";
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["KpiGroundedness"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                supporting?: boolean;
                offset?: number;
                limit?: number;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["MeetingEvidence"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            runs: components["schemas"]["Run"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    diffRuns: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["RunDiff"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getRun: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
                runId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["RunDetail"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    acceptRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
                runId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Classification"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.changed_meanwhile"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    classifyMeetings: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyMany"];
            };
        };
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["QueuedBatch"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    classifyMeeting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClassifyOne"];
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Task"];
                        message: string;
                    };
                };
            };
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["QueuedTask"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.url_not_allowed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.no_transcript"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Task"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getWorkerStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Stats"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getWorkerHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WorkerHealth"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable.unhealthy"];
        };
    };
    listResults: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "processed_at" | "id" | "meeting_id" | "confidence_score" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                business_sector?: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
                company_size?: "small" | "medium" | "large" | "enterprise";
                region?: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
                lead_source?: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
                vambe_product?: "mercur" | "iris" | "ads" | "axis";
                use_case?: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
                primary_pain_point?: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
                urgency?: "true" | "false";
                decision_maker_role?: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
                purchase_stage?: "discovery" | "negotiation" | "closure";
                language?: "es" | "en";
                lost_client_bad_meeting?: "true" | "false";
                sentiment?: "positive" | "neutral" | "negative";
                needs_review?: boolean;
                stale?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            results: components["schemas"]["WorkerResult"][];
                            total_count: number;
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WorkerResult"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "created_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                status?: "pending" | "processing" | "completed" | "failed";
                meeting_id?: number;
                error_code?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            tasks: components["schemas"]["TaskSummary"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    redriveTasks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedriveTasks"];
            };
        };
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["RedrivenTasks"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Task"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.task_finished"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    retryTask: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["QueuedTask"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.no_transcript.task_not_failed"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id" | "created_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            endpoints: components["schemas"]["WebhookEndpoint"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.url_not_allowed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookEndpoint"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookEndpoint"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json.url_not_allowed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            412: components["responses"]["precondition_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookDelivery"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getCallbackSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["CallbackSecret"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "created_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                status?: "pending" | "delivered" | "failed";
                event?: "classification.completed" | "classification.failed" | "batch.completed" | "review.needed" | "webhook.test";
                endpoint_id?: number;
                meeting_id?: number;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            deliveries: components["schemas"]["WebhookDelivery"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookDelivery"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["WebhookDelivery"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getQuality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Quality"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listClassifications: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "processed_at" | "id" | "meeting_id" | "confidence_score" | "created_at" | "updated_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                business_sector?: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
                company_size?: "small" | "medium" | "large" | "enterprise";
                region?: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
                lead_source?: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
                vambe_product?: "mercur" | "iris" | "ads" | "axis";
                use_case?: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
                primary_pain_point?: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
                urgency?: "true" | "false";
                decision_maker_role?: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
                purchase_stage?: "discovery" | "negotiation" | "closure";
                language?: "es" | "en";
                lost_client_bad_meeting?: "true" | "false";
                sentiment?: "positive" | "neutral" | "negative";
                needs_review?: boolean;
                stale?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ClassificationListed"][];
                        pagination: components["schemas"]["Pagination"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    queueUnclassified: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["QueuedUnclassified"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getClassification: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ClassificationListed"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "id";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
            };
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            corrections: components["schemas"]["Correction"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    correctLabel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCorrection"];
            };
        };
        responses: {
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Corrected"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_json"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.stale_classification.changed_meanwhile"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    undoCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["changed_meanwhile"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "confidence_score" | "meeting_at" | "processed_at";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
                reason?: "anchor_not_found" | "anchor_missing" | "quote_is_instruction" | "text_gives_orders" | "annotators_disagree" | "low_confidence" | "little_evidence" | "lost_but_positive" | "lost_but_closing" | "closing_but_negative" | "closing_without_terms" | "urgency_without_time" | "language_mismatch" | "other_language" | "channel_not_named" | "size_against_headcount" | "text_missing" | "text_not_spanish";
                field?: "business_sector" | "company_size" | "region" | "lead_source" | "vambe_product" | "use_case" | "primary_pain_point" | "urgency" | "decision_maker_role" | "purchase_stage" | "language" | "lost_client_bad_meeting" | "sentiment";
                stale?: boolean;
                seller_id?: number;
                client_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ReviewPage"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    approveClassification: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Classification"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["idempotency_in_flight.stale_classification.changed_meanwhile"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    undoApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["changed_meanwhile"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getTaxonomy: {
        parameters: {
            query?: {
                lang?: "es" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Taxonomy"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    exportMeetingsCsv: {
        parameters: {
            query?: {
                client_id?: number;
                seller_id?: number;
                closed?: boolean;
                classified?: boolean;
                needs_review?: boolean;
                stale?: boolean;
                from?: string;
                to?: string;
                q?: string;
                business_sector?: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
                company_size?: "small" | "medium" | "large" | "enterprise";
                region?: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
                lead_source?: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
                vambe_product?: "mercur" | "iris" | "ads" | "axis";
                use_case?: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
                primary_pain_point?: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
                urgency?: "true" | "false";
                decision_maker_role?: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
                purchase_stage?: "discovery" | "negotiation" | "closure";
                language?: "es" | "en";
                lost_client_bad_meeting?: "true" | "false";
                sentiment?: "positive" | "neutral" | "negative";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    exportMeetingsNdjson: {
        parameters: {
            query?: {
                client_id?: number;
                seller_id?: number;
                closed?: boolean;
                classified?: boolean;
                needs_review?: boolean;
                stale?: boolean;
                from?: string;
                to?: string;
                q?: string;
                business_sector?: "retail" | "ecommerce" | "financial_services" | "insurance" | "healthcare" | "pharmaceuticals" | "energy" | "utilities" | "telecom" | "transportation_logistics" | "tourism_hospitality" | "education" | "government" | "agroindustry" | "manufacturing" | "construction" | "mining" | "media_entertainment" | "software_saas" | "real_estate" | "food_beverages" | "cpg" | "automotive" | "ngo" | "human_resources";
                company_size?: "small" | "medium" | "large" | "enterprise";
                region?: "latam_south" | "latam_north" | "north_america" | "europe" | "asia" | "africa" | "oceania";
                lead_source?: "referral" | "seo" | "sem_ads" | "email" | "event" | "partner" | "outbound_call" | "cold_email" | "linkedin" | "instagram" | "facebook" | "webchat" | "pr" | "marketplace";
                vambe_product?: "mercur" | "iris" | "ads" | "axis";
                use_case?: "lead_scoring" | "customer_segmentation" | "churn_prediction" | "marketing_attribution" | "campaign_optimization" | "demand_forecasting" | "voice_analytics" | "operations_automation" | "real_time_reporting" | "dw_modernization" | "fraud_detection" | "conversational_support";
                primary_pain_point?: "lack_visibility" | "slow_reporting" | "low_conversion" | "high_churn" | "high_advertising_costs" | "difficult_integrations" | "regulatory_compliance" | "dispersed_data" | "saturated_support" | "scalability";
                urgency?: "true" | "false";
                decision_maker_role?: "ceo" | "coo" | "cto" | "cmo" | "cio" | "cfo" | "head_data" | "head_ops" | "head_sales" | "product_owner" | "it_manager" | "analyst" | "founder";
                purchase_stage?: "discovery" | "negotiation" | "closure";
                language?: "es" | "en";
                lost_client_bad_meeting?: "true" | "false";
                sentiment?: "positive" | "neutral" | "negative";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                sortBy?: "created_at" | "id";
                sortOrder?: "ASC" | "DESC";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: {
                            imports: components["schemas"]["ImportSummary"][];
                            pagination: components["schemas"]["Pagination"];
                        };
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_cursor"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    createImport: {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["ImportPlan"];
                        message: string;
                    };
                };
            };
            202: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Import"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed.invalid_csv.invalid_encoding.missing_columns"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Import"];
                        message: string;
                    };
                };
            };
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    populate: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        success: true;
                        data: components["schemas"]["Populated"];
                        message: string;
                    };
                };
            };
            400: components["responses"]["validation_failed"];
            401: components["responses"]["unauthorized"];
            403: components["responses"]["forbidden"];
            409: components["responses"]["idempotency_in_flight"];
            422: components["responses"]["idempotency_mismatch"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    onWebhookClassificationCompleted: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookClassificationCompleted"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookClassificationFailed: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookClassificationFailed"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookBatchCompleted: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBatchCompleted"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookReviewNeeded: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReviewNeeded"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookWebhookTest: {
        parameters: {
            query?: never;
            header: {
                "webhook-id": string;
                "webhook-timestamp": string;
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookWebhookTest"];
            };
        };
        responses: {
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
