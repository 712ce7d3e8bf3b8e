import './look/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { speakAsBefore } from './actions/language'
import { start } from './actions/start'
import { App } from './app'
import { readyWorker } from './graph/layouts/lay-out'

// Fetched while the overview is: the first picture needs both.
void import('./graph/mount')
readyWorker()
speakAsBefore()
void start()
createRoot(document.getElementById('app')!).render(<StrictMode><App /></StrictMode>)
