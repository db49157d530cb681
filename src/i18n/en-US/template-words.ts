/** Words for kinds of meetings that a search of templates understands in every language. */
export default {
  traditional: 'Traditional',
  port: 'Port',
  sfu: 'SFU forwarding',
  automatic: 'Automatic',
  chosen: 'Default',
};
