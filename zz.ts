import { chromium } from '@playwright/test';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
for (const [w,loc,dark] of [[1280,'zh',false],[390,'en',true]] as const) {
const c = await b.newContext({viewport:{width:w,height:900},colorScheme:dark?'dark':'light'});
const p = await c.newPage();
p.on('console',m=>m.type()==='error'&&console.log('ERR',m.text())); p.on('pageerror',e=>console.log('PE',e.message));
await p.goto(`http://localhost:4400/${loc}/teach/`); await p.waitForSelector('.presets'); await p.screenshot({path:`/work/h/shots/teach-${loc}-1.png`,fullPage:true});
await p.locator('.presets .act').first().click(); await p.waitForSelector('ol.items li'); 
for (const s of await p.locator('.teach > details > summary').all()) await s.click();
await p.locator('.items .bar button').first().click(); await p.waitForTimeout(500);
await p.screenshot({path:`/work/h/shots/teach-${loc}-2.png`,fullPage:true});
await p.locator('.hand-out .act').click(); await p.waitForTimeout(500);
console.log((await p.locator('.hand-out textarea').inputValue()).length);
await p.screenshot({path:`/work/h/shots/teach-${loc}-3.png`,fullPage:true});
await c.close(); }
await b.close();
