export declare const rulesId: (version: string) => string;
