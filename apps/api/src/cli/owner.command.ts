import { AccountsService } from '../accounts/accounts.service.js';
import { newToken } from '../access/session-cookie.js';
import { InitiativesService } from '../initiatives/initiatives.service.js';
import type { Command } from './chorus.js';
import { optional, required, withApplication } from './context.js';

export const createOwner: Command = {
  usage:
    'owner create --initiative <slug> --name <name of the initiative> --email <e-mail> [--person <name>]',
  about: 'Makes an initiative with its first owner. The password is made up and told once.',
  options: {
    initiative: { type: 'string' },
    name: { type: 'string' },
    email: { type: 'string' },
    person: { type: 'string' },
  },
  async run(options) {
    const email = required(options, 'email');
    const slug = required(options, 'initiative');
    const password = newToken().slice(0, 20);
    const isNew = await withApplication(async (app) => {
      const known = await app.get(AccountsService).exists(email);
      await app
        .get(InitiativesService)
        .createWithOwner(
          { email, password, name: optional(options, 'person') ?? email },
          { slug, name: optional(options, 'name') ?? slug },
        );
      return !known;
    });
    console.log(`The initiative "${slug}" is there, and ${email} owns it.`);
    console.log(isNew ? `Password: ${password}` : 'The account was there before; its password stays.');
  },
};
