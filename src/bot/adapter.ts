import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Credentials } from './config.ts';

/** Microsoft's adapter, with the one door this bot uses. */
export class BotAdapter extends TeamsAdapter {
  constructor(credentials?: Credentials) {
    super(
      credentials && {
        MicrosoftAppType: credentials.appType,
        MicrosoftAppId: credentials.appId,
        MicrosoftAppTenantId: credentials.tenantId,
        ...(credentials.password && { MicrosoftAppPassword: credentials.password }),
      },
    );
  }

  /**
   * Authenticates one activity and runs a turn on it.
   *
   * In place of `process`, which prints errors, requests included, to the console.
   */
  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}
