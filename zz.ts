import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const loc of ['zh','en'] as const) {
const c = await b.newContext({viewport:{width:1280,height:900}});
const p = await c.newPage();
p.on('console',m=>m.type()==='error'&&console.log('ERR',m.text())); p.on('pageerror',e=>console.log('PE',e.message));
await p.goto(`http://localhost:4400/${loc}/teach/`); await p.waitForSelector('.presets'); 
await p.locator('.presets .act').nth(2).click(); await p.waitForSelector('ol.items li'); 
await p.locator(`a[href*="teach/print"]`).click(); await p.waitForSelector('.sheet-paper');
await p.locator('.print-setup input[type=text]').first().fill(loc==='zh'?'滨海大学 2026—2027 学年第一学期期末考试':'Binhai University, autumn term 2026');
await p.locator('.choices input').nth(2).check(); await p.waitForTimeout(800);
await p.pdf({path:`/work/h/shots/print-${loc}.pdf`,preferCSSPageSize:true});
await c.close(); }
await b.close();
