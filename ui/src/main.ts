// The window starts: one host, one state, one shell.

import { mount } from 'svelte';
import App from './App.svelte';
import { connect } from './host/host';
import { WindowState } from './state/window.svelte';
import './style.css';
import { declareLanguage } from './text/text';

declareLanguage(document.documentElement);
const host = await connect();
const state = new WindowState(host, location.hash);
const target = document.getElementById('app');
if (target) mount(App, { target, props: { state } });
void state.start();
